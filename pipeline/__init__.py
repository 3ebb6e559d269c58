"""From news articles on Vietnamese provinces to a data package whose every figure shows its evidence."""
