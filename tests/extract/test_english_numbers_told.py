"""What numbers are told as: places in a ranking, changes, averages, needs (`«»` marks the figure)."""

import pytest

from tests.extract.test_english import check


# --- `No. 3` is a place where words of ranking stand beside it, else part of a name.
@pytest.mark.parametrize(
    ("text", "expected", "published"),
    [
        ("In exports Binh Duong is «No. 3» among the provinces, with $30 billion in 2023.",
         "of exports is rank value 3 in binh-duong", "2024-01-09"),
        ("Binh Duong ranked «No. 3» in exports in 2023.",
         "of exports is rank value 3", "2024-01-09"),
        ("Binh Duong was «number 3» for FDI in 2023, with $1.5 billion.",
         "of fdi_capital_attracted is rank value 3", "2024-01-09"),
        ("Binh Duong's exports of $30 billion in 2023 put it at «No. 3» nationwide.",
         "of exports is rank value 3", "2024-01-09"),
        ("With exports of $30 billion in 2023, Binh Duong came in at «No. 3».",
         "of exports is rank value 3", "2024-01-09"),
        ("Growth of the provinces in 2023: Binh Duong is «No. 3» with 7%.",
         "of grdp is rank value 3", "2024-01-09"),
        ("Binh Duong stands at «number 3» in the PCI table of 2023.",
         "of pci is rank value 3", "2024-01-09"),
        ("Under Decision No. «3», Binh Duong will export more.",
         "role name", "2024-01-09"),
        ("Vung Ang No. «2» power plant produced 4 billion kWh in 2023.",
         "role name", "2024-01-09"),
        ("According to report No. «3» with the figures of 2023, exports of Binh Duong were $30 billion.",
         "role name", "2024-01-09"),
        ("Hai Duong jumped to «No. 4» on the PCI list of 2023.",
         "of pci is rank value 4", "2024-01-09"),
        ("Hai Duong, «No. 4» in the delta by FDI, attracted $900 million in 2023.",
         "of fdi_capital_attracted is rank value 4", "2024-01-09"),
        ("The port's berth No. «4» handled 4 million tonnes in 2023; Hai Duong exported $9 billion.",
         "role name", "2024-01-09"),
    ],
)  # fmt: skip
def test_numbered_place(text: str, expected: str, published: str) -> None:
    check(text, expected, published)


# --- Their number is that of those whose capital was told; new capital that is aimed at is all that comes.
@pytest.mark.parametrize(
    ("text", "expected", "published"),
    [
        ("New firms in Da Nang registered VND20 trillion of capital in 2023. In number they were «5 per cent» "
         "fewer.",
         "of enterprises_new is change_yoy value -5", "2023-12-28"),
        ("Da Nang's new firms of 2023 have VND20 trillion of capital, 9 per cent less. Numerically they rose by «5 "
         "per cent».",
         "of enterprises_new is change_yoy", "2023-12-28"),
        ("Capital of the projects licensed in Da Nang by foreigners was $200 million in 2023, 9 per cent less, "
         "while their number rose «5 per cent».",
         "of fdi_projects_new is change_yoy", "2023-12-28"),
        ("Da Nang welcomed 7 million visitors in 2023. Their number was up «5 per cent».",
         "of tourist_arrivals is change_yoy", "2023-12-28"),
        ("Dong Nai attracted $1.6 billion of FDI in 2020. Between 2021 and 2025 it is aiming for «$5 billion» of "
         "new FDI.",
         "of fdi_capital_attracted as target", "2020-12-28"),
        ("Dong Nai attracted $1.6 billion of FDI in 2020. It hopes to draw another «$1.2 billion» of fresh foreign "
         "capital in 2021.",
         "of fdi_capital_attracted as target", "2020-12-28"),
        ("Another «$412 million» of foreign money came to Dong Nai in eight months, of which 41 new projects "
         "brought $238 million.",
         "of fdi_capital_attracted", "2019-09-03"),
        ("Dong Nai lured a further «$412 million» in foreign investment in eight months, with 41 projects licensed "
         "and 26 enlarged.",
         "of fdi_capital_attracted", "2019-09-03"),
        ("Foreigners put «$412 million» into Dong Nai's industrial parks in eight months, more than ever.",
         "of fdi_capital_attracted", "2019-09-03"),
        ("Dong Nai wants its parks to see «$5 billion» of new foreign investment in 2021-2025.",
         "of fdi_capital_attracted as target", "2020-12-28"),
        ("Dong Nai licensed 41 new FDI projects with «$238 million» in eight months.",
         "of fdi_capital_new", "2019-09-03"),
        ("New FDI in Dong Nai was «$238 million» in eight months, capital added by running projects $174 million.",
         "of fdi_capital_new", "2019-09-03"),
        ("Foreign projects licensed in Can Tho in 2022 have registered capital of $90 million, down 8 per cent. "
         "Their number is «3 per cent» lower.",
         "of fdi_projects_new is change_yoy value -3", "2022-12-28"),
        ("Can Tho is striving for «$300 million» of fresh FDI next year.",
         "of fdi_capital_attracted", "2022-12-28"),
        ("In 2023 Can Tho wants to win «$300 million» of new foreign capital and exports of $2 billion.",
         "of fdi_capital_attracted as target", "2022-12-28"),
    ],
)  # fmt: skip
def test_their_number(text: str, expected: str, published: str) -> None:
    check(text, expected, published)


# --- An average of money is not that of every day; what a price is held against is a price.
@pytest.mark.parametrize(
    ("text", "expected", "published"),
    [
        ("Income for each person in Yen Bai averaged «31.2 million VND» a year in 2017.",
         "of income_per_capita is level", "2018-01-15"),
        ("Wages in Yen Bai's parks averaged «6.2 million VND» a month in 2017.",
         "of income_per_capita is level", "2018-01-15"),
        ("The average income in Yen Bai was «31.2 million VND» a person in 2017.",
         "of income_per_capita is level", "2018-01-15"),
        ("Yen Bai's poor households fell to 17.2 percent in 2017. Incomes per head averaged «31.2 million VND» a "
         "year, 4 million VND more.",
         "of income_per_capita is level", "2018-01-15"),
        ("GRDP per head averaged «31.2 million VND» in Yen Bai in 2017.",
         "of grdp_per_capita is level", "2018-01-15"),
        ("Spending per guest in Yen Bai averaged «800,000 VND» in 2017, and 900,000 guests came.",
         "role unclassified", "2018-01-15"),
        ("Yen Bai's lorries averaged «300» at the gate.",
         "role unclassified", "2018-01-15"),
        ("Firms in An Giang shipped 97,000 tonnes of tra fish in seven months, worth $268 million. The export price "
         "was $2,610 a tonne; a year earlier it had been «$2,870».",
         "of export_price is level", "2012-08-12"),
        ("Export prices of An Giang's rice were $410 a tonne, down from «$455» a year earlier.",
         "of export_price is level", "2012-08-12"),
        ("The average export price of An Giang's rice slid from «$455» to $410 a tonne.",
         "of export_price is level", "2012-08-12"),
        ("At an average export price of $410 a tonne («$455» a year before), An Giang sold 300,000 tonnes of rice "
         "in seven months.",
         "of export_price is level", "2012-08-12"),
        ("An Giang's rice was exported at $410 a tonne in seven months, versus «$455» a year ago.",
         "of export_price is level", "2012-08-12"),
        ("An Giang's rice was exported at $410 a tonne in seven months and earned «$123 million».",
         "of exports is level", "2012-08-12"),
        ("An Giang's exports were $410 million in seven months, against «$455 million» a year ago.",
         "of exports is level", "2012-08-12"),
        ("An Giang's rice was exported at $410 a tonne in seven months, against «$455 million» worth of exports of "
         "fish.",
         "of exports is level", "2012-08-12"),
        ("Kien Giang's rice brought an export price of $432 a tonne in July; in June it was «$441».",
         "of export_price is level", "2012-08-12"),
        ("Cashew kernels of Binh Phuoc were exported at an average $6,900 a tonne in 2011, up from «$5,600» in "
         "2010.",
         "of export_price is level", "2012-08-12"),
        ("Coffee left Dak Lak for an average export price of $2,150 per tonne, not for «$2,260» as a year before.",
         "of export_price is level", "2012-08-12"),
    ],
)  # fmt: skip
def test_averages(text: str, expected: str, published: str) -> None:
    check(text, expected, published)


# --- Workers that are needed, and some of those at work, are of no indicator.
@pytest.mark.parametrize(
    ("text", "expected", "published"),
    [
        ("Bac Ninh's parks employ 310,000 people. They will need «40,000» more workers this year.",
         "role unclassified", "2022-03-03"),
        ("Firms in Bac Ninh are looking for «40,000» workers.",
         "role unclassified", "2022-03-03"),
        ("Firms in Bac Ninh employ 310,000 workers and are short of «40,000».",
         "role unclassified", "2022-03-03"),
        ("Employers in Bac Ninh want to recruit «40,000» workers this year.",
         "role unclassified", "2022-03-03"),
        ("In Bac Ninh «72 percent» of workers have had training.",
         "role unclassified", "2022-03-03"),
        ("Of Bac Ninh's labour force, «72 percent» is trained.",
         "role unclassified", "2022-03-03"),
        ("The share of trained workers in Bac Ninh reached «72 percent» in 2021.",
         "role unclassified", "2022-03-03"),
        ("Bac Ninh's parks employ «310,000» workers.",
         "of workers", "2022-03-03"),
        ("FDI firms in Bac Ninh employ 310,000 people, «72 percent» of all workers in the parks.",
         "of workers is share", "2022-03-03"),
        ("Bac Ninh's parks need good roads, as they employ «310,000» workers.",
         "of workers", "2022-03-03"),
        ("Hai Duong's shoe factories, with 90,000 workers, are searching for another «5,000».",
         "role unclassified", "2022-03-03"),
        ("In Hai Duong there are vacancies for «5,000» labourers.",
         "role unclassified", "2022-03-03"),
        ("Hai Duong's parks gave work to «90,000» people who had been looking for jobs.",
         "of workers", "2022-03-03"),
    ],
)  # fmt: skip
def test_needed_workers(text: str, expected: str, published: str) -> None:
    check(text, expected, published)


# --- So many fewer than in a time that is named are a change.
@pytest.mark.parametrize(
    ("text", "expected", "published"),
    [
        ("21 FDI projects got licences in Tay Ninh in six months, a fall of «6».",
         "of fdi_projects_new is change_yoy value -6", "2023-07-05"),
        ("Bac Lieu set up 410 firms in nine months, «35» fewer than between January and September of 2021.",
         "of enterprises_new is change_yoy value -35", "2022-10-05"),
    ],
)  # fmt: skip
def test_fewer_than_in(text: str, expected: str, published: str) -> None:
    check(text, expected, published)
