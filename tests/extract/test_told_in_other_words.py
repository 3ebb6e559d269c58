"""The same said in other words: changes told twice, two months between which, towns of datelines, people and jobs."""

import pytest

from tests.extract.test_english import check

HEADING = "Hung Yen in nine months\n\n"


@pytest.mark.parametrize(
    ("text", "expected", "published"),
    [
        (
            "Trade of Hai Duong\n\nFrom January to October goods worth USD 12.4 billion crossed the quays of "
            "Hai Duong as imports and exports, «USD 1.7 billion» (15.9%) more than last year.",
            "is change_yoy value 1.7e9",
            "2023-11-20",
        ),
        (
            "Exports of Hai Duong\n\nFrom January to October the province exported goods for USD 12.4 billion, "
            "which is «15.9%», or USD 1.7 billion, more than in the like period of 2022.",
            "of exports is change_yoy value 15.9",
            "2023-11-20",
        ),
        (
            "Exports of Hai Duong\n\nExports in the ten months were USD 12.4 billion; that is «15.9 per cent» "
            "(USD 1.7 billion) above the result of a year earlier.",
            "of exports is change_yoy value 15.9",
            "2023-11-20",
        ),
        (
            "Exports of Hai Duong\n\nExports in the ten months came to USD 12.4 billion, «USD 1.7 billion» or "
            "15.9 per cent less than twelve months before.",
            "of exports is change_yoy value -1.7e9",
            "2023-11-20",
        ),
        (
            "Visitors to Hue\n\nThe province of Quang Nam received 4.2 million visitors in the ten months, and "
            "that is slightly («0.7%») fewer than last year.",
            "of tourist_arrivals is change_yoy value -0.7",
            "2023-11-20",
        ),
        (
            "Visitors to Quang Nam\n\nThe province received 4.2 million visitors in the ten months, marginally "
            "(«0.7%») below last year's number.",
            "of tourist_arrivals is change_yoy value -0.7",
            "2023-11-20",
        ),
        (
            "Coffee in Dak Lak\n\nDak Lak's coffee farms yielded 558,000 tonnes this year, falling short of "
            "last year's harvest by about «31,000 tonnes».",
            "of product_output is change_yoy value -31000",
            "2023-11-20",
        ),
        (
            "Exports of Hai Duong\n\nExports in the ten months came to USD 12.4 billion, of which «USD 1.7 "
            "billion» (or 13.7%) was of clothing.",
            "of exports is level value 1.7e9",
            "2023-11-20",
        ),
        (
            "Prices in Da Nang\n\nConsumer prices in Da Nang rose by «0.42%» between October and November.",
            "of consumer_price_index is change_pop at 2024-11 in da-nang-pre-2025",
            "2024-11-29",
        ),
        (
            "Prices in Da Nang\n\nFood became «0.42%» dearer between September and October, the city's "
            "statisticians say of the consumer price index.",
            "of consumer_price_index is change_pop at 2024-10",
            "2024-11-29",
        ),
        (
            "Prices in Da Nang\n\nBetween October and November, exports of Da Nang rose by «4.2%».",
            "of exports is change_pop at 2024-11",
            "2024-11-29",
        ),
        (
            "Prices in Da Nang\n\nBetween January and November exports of Da Nang rose by «4.2%».",
            "of exports is change_yoy at 2024-01-01/P11M",
            "2024-11-29",
        ),
        (
            "Hai Duong in nine months\n\nShops and services are estimated to have turned over «VND71.2 trillion», "
            "11.4% more.",
            "of retail_sales is level as estimate value 71.2e12",
            "2024-10-02",
        ),
        (
            "Hai Duong in nine months\n\nThe turnover of retail trade and consumer services stands at "
            "«VND71,240 billion», up 11.4%.",
            "of retail_sales is level value 71240e9",
            "2024-10-02",
        ),
        (
            "Hai Duong in nine months\n\nIn retail and consumer services «VND71,240 billion» changed hands.",
            "of retail_sales is level",
            "2024-10-02",
        ),
        (
            "Hai Duong in nine months\n\nConsumers spent «VND71,240 billion» in the shops of the province, up 11.4%.",
            "of retail_sales is level",
            "2024-10-02",
        ),
        (
            "Border trade of Quang Tri\n\nAt La Lay, the crossing to Laos, formalities were completed for "
            "«9,320» vehicles in May.",
            "of border_crossings is level in la-lay",
            "2023-06-02",
        ),
        (
            "Vinh Phuc makes fewer cars\n\nVinh Yen – Car plants of the town built «41,230» vehicles in ten "
            "months of 2018.",
            "in vinh-phuc",
            "2018-11-05",
        ),
        (
            "Exports of Binh Dinh\n\nQuy Nhon — Local firms exported goods for «$1.1 billion» in ten months.",
            "in binh-dinh",
            "2018-11-05",
        ),
        (
            "Tourism of Lam Dong\n\nDa Lat – Hotels in Lam Dong were full. «4.5 million» guests came in ten months.",
            "in lam-dong-pre-2025",
            "2018-11-05",
        ),
        (
            "Tourism of Lam Dong\n\nDa Lat city – known as the city of flowers – received «4.5 million» guests "
            "in ten months.",
            "in da-lat",
            "2018-11-05",
        ),
        (
            "Investors in Binh Duong\n\nBinh Duong drew $1.6 billion from foreigners in ten months.\n\nA driver "
            "in Di An says the road is full. The province had «3,410» foreign projects at the end of October.",
            "in binh-duong",
            "2018-11-05",
        ),
        (
            "HANOI, Sept. 29, 2020 -- Vietnam took in 21.2 billion dollars of FDI over "
            "nine months.\n\nLocal businesses exported goods for «90 billion dollars» in the nine months.",
            "in viet-nam",
            "2020-09-29",
        ),
        (
            "HO CHI MINH CITY, Sept. 29 -- Vietnam's exports reached 202 billion dollars in nine months. "
            "Local exporters sold «38 billion dollars» worth of phones.",
            "in viet-nam",
            "2020-09-29",
        ),
        (
            "HANOI, Sept. 29 -- The city attracted 3.1 billion dollars of foreign investment in nine months, "
            "behind two others in Vietnam. It now has «6,210» projects.",
            "in hanoi",
            "2020-09-29",
        ),
        (
            "Goods sell well in Vietnam\n\nVietnam's retail sales rose 8.1% in five months. Hue saw 9.9% and Ha"
            " Nam 9.1%.\n\nThe consumer price index went up «0.07%» in May.",
            "in viet-nam",
            "2024-05-29",
        ),
        (
            "Vietnam draws more FDI\n\nVietnam drew 8.8 billion USD. Until April the province of Quang Nam had "
            "drawn less than in 2022, but in May it drew more than any other place, «410 million USD».",
            "in quang-nam",
            "2023-05-20",
        ),
    ],
)
def test_changes_and_places_in_other_words(text: str, expected: str, published: str) -> None:
    check(text, expected, published)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Since January work has been found for «21,300» people.",
            "of jobs_created is level",
        ),
        (
            "The province got «21,300» people into work between January and September.",
            "of jobs_created is level",
        ),
        (
            "In nine months «21,300» people started a new job.",
            "of jobs_created is level",
        ),
        (
            "Last month «4,200» people were awarded unemployment benefits.",
            "role unclassified",
        ),
        (
            "Since January 1,120 businesses have been founded. Another 410 returned to the market, and «890» left it.",
            "of enterprises_closed is level",
        ),
        (
            "Between New Year and September 30 local people registered 1,120 companies (7.5% more) with "
            "VND9,200 billion («21%» more).",
            "of enterprise_capital_new is change_yoy",
        ),
        (
            "New foundations fell by «4.1 per cent» to 1,120.",
            "of enterprises_new is change_yoy",
        ),
        (
            "Entrepreneurs set up «1,120» firms, putting VND9,200 billion into them.",
            "of enterprises_new is level",
        ),
        (
            "In nine months the mills rolled «610,000 tonnes» of steel, an increase of 12.1%.",
            "of product_output is level",
        ),
        (
            "Tailors made 95 million garments, and «44,000» motorcycles were assembled in nine months.",
            "of product_output is level",
        ),
        (
            "Farmers brought in «310,000 tonnes» of paddy.",
            "of product_output is level",
        ),
        (
            "The plants generated «2.1 billion kWh» of electricity.",
            "of product_output is level",
        ),
        (
            "What foreign investors committed, close to US$1.1 billion, was "
            "«26.3%» more than in the nine months of last year.",
            "of fdi_capital_attracted is change_yoy",
        ),
        (
            "Foreigners pledged «US$1.1 billion» to the province.",
            "of fdi_capital_attracted is level",
        ),
        (
            "The inflow of FDI ran to «US$1.1 billion».",
            "of fdi_capital_attracted is level",
        ),
        (
            "Local money flowed as well, VND31.2 trillion being registered for «103» new domestic projects.",
            "of domestic_projects_new is level",
        ),
        (
            "Domestic firms, in turn, channelled «$127.1 million» abroad.",
            "role unclassified",
        ),
        (
            "Bac Ninh grew 9.1%. The comparable rate of Hung Yen was «8.4%».",
            "of grdp is change_yoy in hung-yen-pre-2025",
        ),
        (
            "The value added of farming and fisheries shrank by «1.4 per cent».",
            "of grdp is change_yoy item agriculture",
        ),
        (
            "Budget revenue made the province happy.\n\n* Customs: «2,850 billion VND» in 2022, 43% above "
            "that of 2021.",
            "of budget_revenue is level item customs-revenue",
        ),
        (
            "The province sets its sights on 2.2 million visitors next year, «0.4 million» of whom should "
            "come from abroad.",
            "of tourist_arrivals is level item international",
        ),
        (
            "Trained workers make up «65%» of the labour force.",
            "role unclassified",
        ),
        (
            "On a busy day «300» trucks drive across the bridge of Kim Thanh.",
            "role unclassified",
        ),
        (
            "Hung Yen is home to «1.26 million» people.",
            "of population is level",
        ),
        (
            "Some «1.26 million» people were living in the province at the end of June.",
            "of population is level",
        ),
        (
            "By September «904,000» people had been vaccinated.",
            "role unclassified",
        ),
        (
            "Trained workers: a share of 76%, those with a certificate «33.5%».",
            "role unclassified",
        ),
        (
            "FDI firms employ «65%» of the workers.",
            "is share",
        ),
        (
            "The industrial parks of the province cover «2,190 ha».",
            "of industrial_park_area is level",
        ),
        (
            "A hectare in the parks brought «$9 million» of FDI on average, where Vietnam as a whole has $3 million.",
            "role unclassified",
        ),
        (
            "Foreign projects average «$9 million» each.",
            "role unclassified",
        ),
        (
            "Vietnam's outbound investment reached «$127.1 million», 3.1 times as much as a year before.",
            "role unclassified",
        ),
        (
            "A workforce of 195,000, with «5,600» foreigners among them, ran the lines.",
            "role unclassified",
        ),
        (
            "Health insurance cards shall reach «96.2%» of the people.",
            "role unclassified",
        ),
        (
            "The plan is to find work for «46,000» people.",
            "of jobs_created is level",
        ),
        (
            "By 2025 some «46,000» young people should have been helped into work.",
            "of jobs_created is level",
        ),
        (
            "By then «100%» of the communes should be new rural areas.",
            "role unclassified",
        ),
        (
            "In the nine months «14,200» people were trained in trades.",
            "role unclassified",
        ),
        (
            "Some «2,300» people have gone through drug treatment.",
            "role unclassified",
        ),
        (
            "The share of trained workers is 65%, that of workers with a certificate «28%».",
            "role unclassified",
        ),
        (
            "Trained workers are to account for «71%» of all workers.",
            "role unclassified",
        ),
    ],
)
def test_counts_in_other_words(text: str, expected: str) -> None:
    check(HEADING + text, expected, "2023-10-05")
