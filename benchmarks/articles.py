"""Made articles, English and Vietnamese, about three kilobytes each: any number, the same ones for the same seed.

    python -m benchmarks.articles 1000 FOLDER

They are sentences of the press with places, partners and goods of the vocabulary and made numbers. The n-th article
hangs on the seed and on n alone, so that a larger set holds the smaller one.
"""

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random

from pipeline.vocabulary import code_lists

FIGURES, PLAIN = 14, 14  # sentences of an article with and without figures

ENGLISH = (
    "Exports from {place} reached {usd} billion USD in the first {months} months of {year}, up {percent}% on the year.",
    "Imports were estimated at {usd} billion USD, down {percent}% against the same period last year.",
    "The province had a trade surplus of {musd} million USD.",
    "{partner} remained the largest market with {musd} million USD, or {percent}% of the total.",
    "Shipments of {item} brought in {musd} million USD, {percent}% more than a year earlier.",
    "As of September {day}, {place} had {count} valid foreign-invested projects with registered capital of {usd} "
    "billion USD.",
    "In the third quarter, {count} new projects worth {musd} million USD were licensed.",
    "State budget revenue was {vnd} trillion VND, equal to {percent}% of the year's plan.",
    "The index of industrial production rose by {percent}% from January to September {year}.",
    "Total retail sales of goods and services were put at over VND{vnd} trillion ({usd} billion USD).",
    "{place} welcomed {count} thousand visitors in the period, {percent} percent more than in {before}.",
    "Of that, {count} thousand came from {partner}.",
    "The gross regional domestic product grew {percent}%, ranking {rank}th among the provinces.",
    "The province aims for export growth of {percent}% in {after}.",
    "Disbursement of public investment came to VND{vnd} trillion, {percent}% of the plan.",
)
VIETNAMESE = (
    "Kim ngạch xuất khẩu của {place} {months} tháng năm {year} đạt {usd} tỷ USD, tăng {percent}% so với cùng kỳ.",
    "Kim ngạch nhập khẩu ước đạt {usd} tỷ USD, giảm {percent}% so với cùng kỳ năm trước.",
    "Cán cân thương mại của tỉnh thặng dư {musd} triệu USD.",
    "{partner} vẫn là thị trường lớn nhất với {musd} triệu USD, chiếm {percent}% tổng kim ngạch.",
    "Riêng mặt hàng {item} đạt {musd} triệu USD, tăng {percent}%.",
    "Đến ngày {day}/9/{year}, {place} có {count} dự án FDI còn hiệu lực với tổng vốn đăng ký {usd} tỷ USD.",
    "Trong quý III, tỉnh cấp mới {count} dự án với số vốn {musd} triệu USD.",
    "Thu ngân sách nhà nước đạt {vnd} nghìn tỷ đồng, bằng {percent}% dự toán năm.",
    "Chỉ số sản xuất công nghiệp 9 tháng năm {year} tăng {percent}%.",
    "Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ đạt hơn {vnd} nghìn tỷ đồng.",
    "{place} đón {count} nghìn lượt khách, tăng {percent}% so với năm {before}.",
    "Trong đó, khách từ {partner} là {count} nghìn lượt.",
    "Tổng sản phẩm trên địa bàn (GRDP) tăng {percent}%, đứng thứ {rank} cả nước.",
    "Năm {after}, tỉnh phấn đấu kim ngạch xuất khẩu tăng {percent}%.",
    "Giải ngân vốn đầu tư công đạt {vnd} nghìn tỷ đồng, bằng {percent}% kế hoạch.",
)

PLAIN_ENGLISH = (
    "Local firms say that orders are coming back and that they are hiring again after a long and difficult spring.",
    "The deputy director of the department said that procedures had become shorter and the one-stop office helped.",
    "Power supply, logistics and skilled labour remain the concerns that investors name first when they are asked.",
    "Leaders of {place} promised to stand by enterprises and to clear land for the industrial parks without delay.",
    "Buyers from {partner} ask for certificates of origin, traceable inputs and proof of lower emissions.",
    "Farmers have moved to contracts with processors, which steadies the price of {item} between the seasons.",
    "The coming ring road and the deep-water port should bring the district closer to its markets, planners hope.",
)
PLAIN_VIETNAMESE = (
    "Các doanh nghiệp cho biết đơn hàng đã trở lại và đang tuyển thêm lao động sau một mùa xuân nhiều khó khăn.",
    "Theo lãnh đạo sở, thủ tục hành chính đã được rút ngắn đáng kể nhờ bộ phận một cửa hoạt động hiệu quả.",
    "Nguồn điện, hậu cần và lao động có tay nghề vẫn là điều mà nhà đầu tư quan tâm trước hết khi được hỏi.",
    "Lãnh đạo {place} cam kết đồng hành cùng doanh nghiệp và bàn giao mặt bằng cho các khu công nghiệp đúng hẹn.",
    "Khách hàng từ {partner} yêu cầu chứng nhận xuất xứ, nguyên liệu truy xuất được và bằng chứng giảm phát thải.",
    "Nông dân ký hợp đồng với nhà máy chế biến, nhờ đó giá {item} ổn định hơn giữa các vụ thu hoạch.",
    "Đường vành đai và cảng nước sâu sắp tới được kỳ vọng sẽ đưa huyện đến gần hơn với các thị trường tiêu thụ.",
)


@dataclass(frozen=True)
class Made:
    """A made article: its source id and its text."""

    source_id: str
    text: str


def articles(count: int, seed: int = 0, first: int = 0) -> Iterator[Made]:
    """Yield `count` articles from number `first` on, English and Vietnamese in turn."""
    names = {"en": _names("name_en"), "vi": _names("name_vi")}
    for number in range(first, first + count):
        language = "vi" if number % 2 else "en"
        yield Made(f"made-{number:07}", _text(Random(f"{seed}/{number}"), language, names[language]))


def _names(column: str) -> dict[str, list[str]]:
    """Return what the articles speak of, by place holder, in the language of a column of names."""
    known = code_lists()
    return {
        "place": [
            getattr(one, column) for one in known.geographies.values() if one.level in ("province", "municipality")
        ],
        "partner": [getattr(known.partners[code], column) for code in ("CN", "US", "JP", "KR", "DE", "TH", "EU")],
        "item": [getattr(one, column).lower() for one in known.items.values() if one.type == "commodity"],
    }


def _text(random: Random, language: str, names: dict[str, list[str]]) -> str:
    """Return a dated article on one place and year."""
    year = random.randint(2015, 2025)
    setting = {"place": random.choice(names["place"]), "year": year, "before": year - 1, "after": year + 1}
    day, month = random.randint(1, 28), random.randint(10, 12)
    dateline = f"{day:02}/{month}/{year}" if language == "vi" else f"{setting['place']}, {year}-{month}-{day:02}"
    said, plain = (ENGLISH, PLAIN_ENGLISH) if language == "en" else (VIETNAMESE, PLAIN_VIETNAMESE)
    chosen = [*random.sample(said, FIGURES), *random.choices(plain, k=PLAIN)]
    random.shuffle(chosen)
    lines = [one.format(**setting, **_numbers(random, language), **_chosen(random, names)) for one in chosen]
    paragraphs = (" ".join(lines[start : start + 4]) for start in range(0, len(lines), 4))
    return "\n\n".join([dateline, *paragraphs]) + "\n"


def _chosen(random: Random, names: dict[str, list[str]]) -> dict[str, str]:
    return {"partner": random.choice(names["partner"]), "item": random.choice(names["item"])}


def _numbers(random: Random, language: str) -> dict[str, str]:
    """Return made numbers as a newspaper of the language prints them."""
    mark = "," if language == "vi" else "."
    printed = {"usd": f"{random.uniform(1, 40):.2f}", "percent": f"{random.uniform(0.5, 40):.1f}"}
    printed |= {"vnd": f"{random.uniform(1, 90):.1f}", "musd": f"{random.uniform(5, 900):.1f}"}
    whole = {"count": random.randint(2, 990), "months": random.randint(9, 11), "day": random.randint(1, 28)}
    whole |= {"rank": random.randint(4, 20)}
    return {name: text.replace(".", mark) for name, text in printed.items()} | {
        name: str(number) for name, number in whole.items()
    }


def write(count: int, folder: Path, seed: int = 0) -> None:
    """Write `count` articles to a folder as a maintainer would put them there."""
    folder.mkdir(parents=True, exist_ok=True)
    for made in articles(count, seed):
        (folder / f"{made.source_id}.txt").write_text(made.text, encoding="utf-8", newline="")


if __name__ == "__main__":
    write(int(sys.argv[1]), Path(sys.argv[2]))
