"""What figures of investment, banks, transport, ranks and parts are figures of, in plain English news."""

import pytest

from tests.extract.test_english import check


# --- Loans and deposits are held against the end of the year before, also of the one that is not named by its number.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Outstanding loans of banks in Hue stood at 71 trillion VND as of September 30, up «4.1%» compared to the end "
         "of 2022.", "of bank_credit is change_base at 2023-09-30"),
        ("Banks in Hue held deposits of 80 trillion VND as of September 30, up «5.2%» from the end of last year.",
         "of bank_deposits is change_base at 2023-09-30"),
        ("Outstanding loans of Hue stood at 71 trillion VND at the end of September, «4.1%» higher than the same "
         "period last year.", "of bank_credit is change_yoy"),
        ("Exports of Hue in September were up «3%» against last year.", "of exports is change_yoy at 2023-09"),
        ("Credit in Dak Nong expanded by «6.3%» in the first nine months.", "of bank_credit value 6.3"),
        ("The Quang Tri branch of the Bank for Social Policies lent «900 billion VND» in 2022.",
         "of bank_credit is level"),
    ],
)  # fmt: skip
def test_loans_and_the_end_of_last_year(text: str, expected: str) -> None:
    check(text, expected)


# --- Money in dong that a province disbursed is of its public works, and so is the percentage behind it.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Phu Yen was assigned «4.2 trillion VND» of public investment capital for 2023.",
         "of public_investment as target at 2023"),
        ("Phu Yen was assigned 4.2 trillion VND of public capital for 2023. By the end of September, 2 trillion VND "
         "had been disbursed, or «47%».", "of public_investment is plan_ratio"),
        ("Tra Vinh has so far this year disbursed «3.1 trillion VND», completing 64 per cent of the yearly plan.",
         "of public_investment is level"),
        ("Tra Vinh has so far this year disbursed 3.1 trillion VND, completing «64 per cent» of the yearly plan.",
         "of public_investment is plan_ratio"),
        ("Tra Vinh's disbursement rate was 64%, well above the national average of «51%».",
         "of public_investment is plan_ratio in viet-nam"),
        ("FDI disbursement reached «200 million USD» in Hue in 2022.", "of fdi_disbursed is level"),
        ("In 2022 social investment in Hue was 24 trillion VND, up 9% and equal to «41%» of its GRDP.",
         "of social_investment is share"),
        ("Investment by the private sector made up «62%» of total social investment in Hue in 2022.",
         "of social_investment is share item private-sector"),
    ],
)  # fmt: skip
def test_money_disbursed(text: str, expected: str) -> None:
    check(text, expected)


# --- Ranks that a province moved between, each of its year.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lao Cai slipped from «4th» in 2021 to 8th in the 2022 PCI.", "of pci is rank at 2021 value 4"),
        ("Lao Cai slipped from 4th in 2021 to «8th» in the 2022 PCI.", "of pci is rank at 2022 value 8"),
        ("Lao Cai climbed from «ninth» to third in the 2022 PCI.", "of pci is rank at 2021 value 9"),
        ("Lao Cai climbed from ninth to «third» in the 2022 PCI.", "of pci is rank at 2022 value 3"),
    ],
)  # fmt: skip
def test_ranks_moved_between(text: str, expected: str) -> None:
    check(text, expected)


# --- A part is held against the part of the year before, whatever word of direction leads there.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Agriculture made up 24% of Ca Mau's GRDP in 2022, down from «26.1%» a year earlier.",
         "of grdp is share at 2021 value 26.1"),
        ("In nine months Ca Mau's public investment met 54% of the plan, higher than the «50%» in the same period last "
         "year.", "of public_investment is plan_ratio at 2022-01-01/P9M"),
        ("GRDP of Ca Mau grew 7.5% in 2022, up from «6.9%» a year earlier.", "of grdp is change_yoy at 2021 value 6.9"),
    ],
)  # fmt: skip
def test_parts_of_the_year_before(text: str, expected: str) -> None:
    check(text, expected)


# --- Tonnes of goods, ranges of visitors, sectors of an index, households and workers.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hauliers in Nam Dinh carried 18 million passengers, up 11%, and «42 million tonnes» of goods, up 9%.",
         "of transport_freight is level"),
        ("Container volume through the ports of Da Nang climbed «8%» in nine months.",
         "of transport_freight is change_yoy"),
        ("Visitors to Ha Giang: «2.4 million» in nine months (up 7%).",
         "of tourist_arrivals is level at 2023-01-01/P9M"),
        ("Hue plans to welcome «4.8» to 5 million visitors next year.", "of tourist_arrivals is level value 4.8e6"),
        ("Over the holiday Hue served 195,000 holidaymakers, generating «430 billion VND».",
         "of tourism_revenue is level"),
        ("In nine months manufacturing in Hue grew «9.1%» and mining dropped 6%, taking the IIP up 8.5%.",
         "of industrial_production_index item manufacturing"),
        ("Multidimensional poverty in Hue fell to «3.1%» in 2022.", "of poverty_rate is level"),
        ("Hue strives to reduce the poverty ratio by «0.4%» a year.", "of poverty_rate value -0.4"),
        ("Hue ranked «6th» among the 63 localities in terms of provincial competitiveness in 2022.", "of pci is rank"),
        ("Some «58 per cent» of the leasable land in Hue's industrial parks has been occupied.",
         "of industrial_park_occupancy is level"),
    ],
)  # fmt: skip
def test_plain_news_of_provinces(text: str, expected: str) -> None:
    check(text, expected)
