"""What figures are of: each figure in { } with the indicator behind its colon, `-` for none of the vocabulary."""

import re

import pytest

from tests.extract.reading import reading

FIGURE = re.compile(r"\{([^{}:]+):([^{}]+)\}")


def check(day: str, language: str, marked: str) -> None:
    """Compare the indicator of each marked figure with what stands behind its colon."""
    found = reading(FIGURE.sub(r"\1", marked), language, day)
    of = {one.mention_id: one.indicator_id for one in found.observations}
    shift = 0
    for figure in FIGURE.finditer(marked):
        start = figure.start() - shift
        end = start + len(figure[1])
        shift += len(figure[0]) - len(figure[1])
        told = [of.get(one.mention_id, "-") for one in found.mentions if one.start < end and one.end > start]
        assert told[:1] == [figure[2]], figure[1]


# Terse reports.
@pytest.mark.parametrize(
    ("day", "language", "text"),
    [
        (
            "2018-04-10", "en",
            "For the whole of 2018 Hung Yen wants {8.2 percent:grdp} growth, {$4.2 billion:exports} "
            "exports and {VND13 trillion:budget_revenue} in revenue.",
        ),
        (
            "2018-04-10", "en",
            "Its targets: industry {+9.8 percent:grdp}, services {+6.9 percent:grdp}, poverty {3 "
            "percent:poverty_rate}, {25,000:jobs_created} jobs.",
        ),
        (
            "2021-07-12", "en",
            "In the half-year Quang Tri attracted {33:investment_projects_new} projects with {VND14 "
            "trillion:investment_attracted}. Six of them are wind farms. Power output tripled to {1.2 "
            "billion kWh:product_output}. Economic growth was {6.3 percent:grdp}, the budget got "
            "{VND2.6 trillion:budget_revenue}, {78 percent:budget_revenue} of the year's estimate; it "
            "spent {VND4.1 trillion:budget_expenditure}.",
        ),
        (
            "2021-07-12", "en",
            "Quang Tri's border gates with Laos handled goods worth {$290 million:trade_turnover}, {84 "
            "percent:trade_turnover} more. {61,000:border_crossings} trucks went through. Duties "
            "brought {VND410 billion:budget_revenue}.",
        ),
        (
            "2014-12-29", "en",
            "Can Tho said farewell to 2014 with growth of {12.1 percent:grdp}, VND{70:grdp_per_capita} "
            "million per head.",
        ),
        (
            "2014-12-29", "en",
            "Total retail turnover in Can Tho rose {14 percent:retail_sales} to {VND78 "
            "trillion:retail_sales}. Turnover of exports was {$1.4 billion:exports}. Turnover of the "
            "tourism trade: {VND1.2 trillion:tourism_revenue}.",
        ),
        (
            "2014-12-29", "en",
            "Can Tho sold {910,000 tonnes:export_volume} of rice abroad for {$410 million:exports}; "
            "fish sales came to {$560 million:exports}. Growers got {VND4,900:-} a kilo.",
        ),
        (
            "2019-10-07", "en",
            "Bank lending in Dak Nong: {VND23 trillion:bank_credit}, up {12 percent:bank_credit}. Of "
            "it {VND14 trillion:bank_credit} went to farms. Bad debt ratio: {0.7 percent:bad_debt}. "
            "Savings: {VND10 trillion:bank_deposits}, up {17 percent:bank_deposits}.",
        ),
        (
            "2016-08-02", "en",
            "Of the {97:-} communes of Lao Cai {21:-} meet the new standards. {12:-} schools were "
            "rebuilt for {VND90 billion:-}. The poor are {26 percent:poverty_rate} of all households.",
        ),
        (
            "2018-04-10", "vi",
            "Cả năm 2018, Hưng Yên muốn kinh tế tăng {8,2%:grdp}, xuất khẩu {4,2 tỷ USD:exports}, thu "
            "ngân sách {13.000 tỷ đồng:budget_revenue}, thêm {25.000:jobs_created} việc làm.",
        ),
        (
            "2021-07-12", "vi",
            "Sáu tháng, Quảng Trị thu hút {33 dự án:investment_projects_new} với {14.000 tỷ "
            "đồng:investment_attracted}. Sản lượng điện gấp ba, đạt {1,2 tỷ kWh:product_output}. Ngân "
            "sách thu {2.600 tỷ đồng:budget_revenue}, bằng {78%:budget_revenue} dự toán, chi {4.100 tỷ "
            "đồng:budget_expenditure}.",
        ),
        (
            "2021-07-12", "vi",
            "Qua các cửa khẩu của Quảng Trị với Lào, hàng hóa trị giá {290 triệu USD:trade_turnover}, "
            "tăng {84%:trade_turnover}; {61.000 lượt:border_crossings} xe tải qua lại. Thuế thu được "
            "{410 tỷ đồng:budget_revenue}.",
        ),
        (
            "2019-10-07", "vi",
            "Dư nợ ở Đắk Nông {23.000 tỷ đồng:bank_credit}, tăng {12%:bank_credit}, trong đó cho vay "
            "nông nghiệp {14.000 tỷ đồng:bank_credit}. Tiền gửi {10.000 tỷ đồng:bank_deposits}, tăng "
            "{17%:bank_deposits}. Nhà máy alumin làm ra {510.000 tấn:product_output}, xuất khẩu {170 "
            "triệu USD:exports}.",
        ),
    ],
)  # fmt: skip
def test_terse_reports(day: str, language: str, text: str) -> None:
    check(day, language, text)


# What no indicator tells, behind what one does.
@pytest.mark.parametrize(
    ("day", "language", "text"),
    [
        (
            "2019-05-06", "en",
            "Hoi An received {1.9 million:tourist_arrivals} visitors. It has {640:-} hotels with "
            "{11,000:-} rooms. A night costs {$45:-} on average. {3,200:-} tonnes of waste pile up "
            "every month.",
        ),
        (
            "2019-05-06", "en",
            "The province licensed {14:investment_projects_new} projects. {230:-} officials were "
            "trained and {45:-} procedures cut. It takes {12:-} days to get a permit.",
        ),
        (
            "2019-05-06", "en",
            "GRDP grew {7.4%:grdp}. Forests cover {58%:-} of the land, {95%:-} of pupils passed the "
            "exam and {99%:-} of the communes have electricity. {38%:-} of the officials are women.",
        ),
        (
            "2019-05-06", "en",
            "Rice output was {440,000 tonnes:product_output}. Yields averaged {5.6 tonnes:-} a hectare "
            "on {42,000 hectares:-}. Fertiliser prices rose {20%:-}.",
        ),
        (
            "2019-05-06", "vi",
            "Thu ngân sách Quảng Nam {8.000 tỷ đồng:budget_revenue}. Bệnh viện {600:-} giường sẽ xây "
            "với {1.200 tỷ đồng:-}. Vé số bán được {300 tỷ đồng:-}.",
        ),
        (
            "2019-05-06", "vi",
            "Sản lượng lúa {440.000 tấn:product_output}, năng suất {5,6 tấn/ha:-}, diện tích {42.000 "
            "ha:-}. Giá phân bón tăng {20%:-}.",
        ),
    ],
)  # fmt: skip
def test_nothing_known(day: str, language: str, text: str) -> None:
    check(day, language, text)


# Clauses that turn from one topic to the next, and what is of no indicator.
@pytest.mark.parametrize(
    ("day", "language", "text"),
    [
        (
            "2020-07-06", "en",
            "Tien Giang's factories had a mixed half-year. The index of their production fell {1.3 "
            "percent:industrial_production_index}. Frozen fish came to {95,000 tonnes:product_output}, "
            "{7 percent:product_output} less, and beer to {61 million litres:product_output}. Exports "
            "slipped to {$1.4 billion:exports}. Those of fish alone lost {18 percent:exports}. Fruit, "
            "{9,000 tonnes:export_volume} of it, earned {$12 million:exports}. Tiny compared with that "
            "is what the province buys: {$700 million:imports}.",
        ),
        (
            "2020-07-06", "en",
            "Customs men at Hai Phong collected {VND24 trillion:budget_revenue} in five months, {4 "
            "percent:budget_revenue} less. Domestic collection held up better, at {VND11 "
            "trillion:budget_revenue}. Together that makes {VND35 trillion:budget_revenue}, {38 "
            "percent:budget_revenue} of the estimate. On the other side {VND9 "
            "trillion:budget_expenditure} was spent.",
        ),
        (
            "2019-07-02", "en",
            "Foreigners brought Binh Phuoc {$210 million:fdi_capital_attracted} in the half-year: "
            "{19:fdi_projects_new} newcomers pledged {$150 million:fdi_capital_new} and "
            "{8:fdi_projects_adjusted} older projects topped up by {$60 million:fdi_capital_adjusted}. "
            "South Koreans came first with {$90 million:fdi_capital_attracted}. Domestic money flowed "
            "into {61:domestic_projects_new} projects, {VND6.1 trillion:domestic_capital_attracted} "
            "altogether.",
        ),
        (
            "2019-07-02", "en",
            "{580:enterprises_new} firms started up in Binh Phuoc in the half-year, {12 "
            "percent:enterprises_new} more; their capital was {VND7.7 "
            "trillion:enterprise_capital_new}. {190:enterprises_resumed} came back, "
            "{160:enterprises_closed} suspended work. The tax office expects them to pay {VND300 "
            "billion:-} a year.",
        ),
        (
            "2023-01-04", "en",
            "An Giang: exports {$1.18 billion:exports} ({+4.4%:exports}) of which rice {$310 "
            "million:exports}, fish {$360 million:exports}. Imports {$180 million:imports}. Growth "
            "{6.9%:grdp} (plan {5.2%:grdp}). Public works paid for: {VND5.3 "
            "trillion:public_investment}, {92%:public_investment} of plan.",
        ),
        (
            "2023-01-04", "en",
            "What An Giang sold to the world came to {$1.18 billion:exports}; what it bought, to {$180 "
            "million:imports}. The difference, {$1 billion:trade_balance}, is the largest ever.",
        ),
        (
            "2018-10-01", "en",
            "The Hon Gai port saw {310,000:tourist_arrivals} cruise guests in nine months. The city "
            "took {VND1.1 trillion:-} in sightseeing fees. Its hotels were {68 percent:-} full.",
        ),
        (
            "2020-07-06", "vi",
            "Nửa đầu năm, chỉ số sản xuất công nghiệp Tiền Giang giảm "
            "{1,3%:industrial_production_index}. Thủy sản đông lạnh đạt {95.000 tấn:product_output}, "
            "giảm {7%:product_output}; bia {61 triệu lít:product_output}. Xuất khẩu còn {1,4 tỷ "
            "USD:exports}, riêng thủy sản giảm {18%:exports}. Trái cây xuất {9.000 tấn:export_volume}, "
            "thu {12 triệu USD:exports}. Nhập khẩu {700 triệu USD:imports}.",
        ),
        (
            "2020-07-06", "vi",
            "Hải quan Hải Phòng thu {24.000 tỷ đồng:budget_revenue}, giảm {4%:budget_revenue}. Thu nội "
            "địa {11.000 tỷ đồng:budget_revenue}. Cộng lại được {35.000 tỷ đồng:budget_revenue}, bằng "
            "{38%:budget_revenue} dự toán. Ở chiều ngược lại, chi {9.000 tỷ đồng:budget_expenditure}.",
        ),
        (
            "2016-12-29", "vi",
            "Năm 2016, GRDP Hà Tĩnh giảm {16%:grdp}. Xây dựng giảm {44%:grdp}, nông nghiệp giảm "
            "{4%:grdp}, chỉ dịch vụ tăng {2,5%:grdp}. Tỉnh chi trả bồi thường cho ngư dân {1.200 tỷ "
            "đồng:-}. Công suất phòng đạt {40%:-}.",
        ),
        (
            "2019-07-02", "vi",
            "Sáu tháng, Bình Phước thu hút {210 triệu USD:fdi_capital_attracted} vốn FDI: {19 dự "
            "án:fdi_projects_new} mới với {150 triệu USD:fdi_capital_new}, {8 dự "
            "án:fdi_projects_adjusted} cũ tăng thêm {60 triệu USD:fdi_capital_adjusted}. Hàn Quốc đứng "
            "đầu với {90 triệu USD:fdi_capital_attracted}. Vốn trong nước rót vào {61 dự "
            "án:domestic_projects_new}, tổng cộng {6.100 tỷ đồng:domestic_capital_attracted}.",
        ),
        (
            "2019-07-02", "vi",
            "Sáu tháng, {580 doanh nghiệp:enterprises_new} ra đời ở Bình Phước, tăng "
            "{12%:enterprises_new}, vốn {7.700 tỷ đồng:enterprise_capital_new}; "
            "{190:enterprises_resumed} doanh nghiệp quay lại, {160:enterprises_closed} tạm ngừng.",
        ),
        (
            "2018-10-01", "vi",
            "Cảng Hòn Gai đón {310.000 lượt khách:tourist_arrivals} tàu biển. Phí tham quan thu được "
            "{1.100 tỷ đồng:-}. Lương tối thiểu tăng {6%:-}, thất nghiệp {2,1%:-}.",
        ),
    ],
)  # fmt: skip
def test_turns(day: str, language: str, text: str) -> None:
    check(day, language, text)


# Notes of one line for each topic.
@pytest.mark.parametrize(
    ("day", "language", "text"),
    [
        (
            "2018-01-08", "vi",
            "Nhờ cà phê và chè, xuất khẩu của Lâm Đồng lên {580 triệu USD:exports}, hơn năm trước "
            "{9%:exports}. Phía ngược lại, tỉnh nhập {60 triệu USD:imports} máy móc, phân bón.",
        ),
        (
            "2021-10-11", "vi",
            "Cục Thuế Hưng Yên thu được {12.400 tỷ đồng:budget_revenue}, vượt {21%:budget_revenue} dự "
            "toán. Tiền sử dụng đất chiếm {4.300 tỷ đồng:budget_revenue}. Tỉnh giải ngân {3.100 tỷ "
            "đồng:public_investment} vốn đầu tư công, đạt {58%:public_investment}.",
        ),
        (
            "2019-04-02", "vi",
            "Đầu năm, {310:enterprises_new} doanh nghiệp gia nhập thị trường Bạc Liêu, vốn {2.900 tỷ "
            "đồng:enterprise_capital_new}; {75:enterprises_closed} doanh nghiệp rút lui. Số lao động "
            "của họ là {4.200 người:workers}.",
        ),
        (
            "2022-12-28", "vi",
            "Thu nhập bình quân đầu người của Hòa Bình {64 triệu đồng:income_per_capita}, hộ nghèo "
            "{12,3%:poverty_rate}. Tỉnh có {870.000 dân:population}, {63%:-} là người Mường. Bảo hiểm "
            "y tế phủ {96%:-}, {71%:-} xã đạt nông thôn mới.",
        ),
        (
            "2022-12-28", "vi",
            "Điểm PCI của Hòa Bình là {62,8:pci}, xếp thứ {44:pci}. Cải cách hành chính xếp thứ {40:-}.",
        ),
        (
            "2015-01-05", "vi",
            "Xuất khẩu của Cà Mau {1,3 tỷ USD:exports}. So với năm trước tăng {21%:exports}. Tôm đóng "
            "góp {1,2 tỷ USD:exports}, bằng {93%:exports} tổng số. Mỹ mua {30%:exports}, EU "
            "{18%:exports}. Nhà máy đạm bán ra {800.000 tấn:-} phân bón trong nước.",
        ),
        (
            "2015-01-05", "vi",
            "Tín dụng ở Cà Mau đạt {26.000 tỷ đồng:bank_credit}, tăng {11%:bank_credit}; tiền gửi "
            "{19.000 tỷ đồng:bank_deposits}, tăng {15%:bank_deposits}; nợ xấu {3,1%:bad_debt}. Lãi "
            "suất còn {8%:-}.",
        ),
        (
            "2020-02-03", "vi",
            "Tháng 1, sản xuất công nghiệp Thái Bình giảm {5%:industrial_production_index}. Điện giảm "
            "{9%:industrial_production_index}, dệt giảm {3%:industrial_production_index}. Giá tiêu "
            "dùng tăng {1,3%:consumer_price_index}; thực phẩm tăng {2,8%:consumer_price_index}. Vận "
            "tải hành khách {1,6 triệu lượt:transport_passengers}, hàng hóa {2,1 triệu "
            "tấn:transport_freight}.",
        ),
    ],
)  # fmt: skip
def test_notes(day: str, language: str, text: str) -> None:
    check(day, language, text)


# Reports in which every clause is on something else.
@pytest.mark.parametrize(
    ("day", "language", "text"),
    [
        (
            "2013-01-10", "en",
            "Khanh Hoa's exports reached {$1.1 billion:exports}. Ships built at the Hyundai yard made "
            "up {$520 million:exports} of that, seafood {$330 million:exports}. The yard delivered "
            "{14:-} vessels. Imports were {$640 million:imports}, so that {$460 million:trade_balance} "
            "was left over.",
        ),
        (
            "2010-07-02", "en",
            "Inflation ate up what farmers in Soc Trang gained. Their rice fetched {VND4,100:-} a "
            "kilo. The price index stood {8.7 percent:consumer_price_index} above last June. The "
            "province harvested {1.1 million tonnes:product_output}, {6 percent:product_output} more, "
            "and shipped {$190 million:exports} of shrimp.",
        ),
        (
            "2017-12-29", "en",
            "Thai Nguyen owes its boom to one company. Of {$23 billion:exports} in exports {$22.4 "
            "billion:exports} came from Samsung. Without it they would have been {$600 "
            "million:exports}. Its suppliers import parts for {$14 billion:imports}. The province "
            "employs {62,000:workers} people in its parks. GRDP rose {12.8 percent:grdp}; each head "
            "now has {VND68 million:grdp_per_capita}.",
        ),
        (
            "2012-07-10", "en",
            "In Ba Ria-Vung Tau oil still rules. Crude brought {$4.1 billion:exports}, {5 "
            "percent:exports} more; everything else exported, {$900 million:exports}. Without oil and "
            "gas the economy expanded {9.6 percent:grdp}, with them {2.1 percent:grdp}. Of the {VND62 "
            "trillion:budget_revenue} collected, {VND38 trillion:budget_revenue} was oil money.",
        ),
        (
            "2020-05-04", "en",
            "Ninh Thuan's sun pays: solar farms put {1.1 billion kWh:product_output} into the grid in "
            "four months. The index of industry leapt {29 percent:industrial_production_index}. Salt, "
            "{190,000 tonnes:product_output}, and beer, {14 million litres:product_output}, fell {12 "
            "percent:product_output} and {30 percent:product_output} respectively. Tourists stayed "
            "away: {310,000:tourist_arrivals}, {64 percent:tourist_arrivals} fewer.",
        ),
        (
            "2021-12-31", "en",
            "Number of people given work in Ca Mau this year: {31,800:jobs_created}. Poor households: "
            "{1.9 percent:poverty_rate}. Total investment: {VND17 trillion:social_investment}. Public "
            "funds disbursed: {86 percent:public_investment}. New firms {410:enterprises_new}, capital "
            "{VND3.2 trillion:enterprise_capital_new}.",
        ),
    ],
)  # fmt: skip
def test_reports(day: str, language: str, text: str) -> None:
    check(day, language, text)


# Stocks behind what came, wholes before their parts, labels of others.
@pytest.mark.parametrize(
    ("day", "language", "text"),
    [
        (
            "2022-12-12", "vi",
            "Trong 11 tháng, Ban Quản lý đã cấp mới {31:investment_projects_new} dự án vào các khu "
            "công nghiệp Hải Dương. Tính đến 30/11/2022, các khu thu hút được "
            "{392:investment_projects} dự án: {280:fdi_projects} dự án FDI, vốn đăng ký {5,1 tỷ "
            "USD:fdi_capital}; {112:domestic_projects} dự án trong nước.",
        ),
        (
            "2022-12-12", "en",
            "In 11 months the zones of Hai Duong licensed {31:investment_projects_new} projects. By "
            "November 30 they had drawn {392:investment_projects}: {280:fdi_projects} FDI projects "
            "with {$5.1 billion:fdi_capital} and {112:domestic_projects} domestic ones.",
        ),
        (
            "2014-07-02", "vi",
            "Sáu tháng, Hải Dương thu hút {198 triệu USD:fdi_capital_attracted} vốn FDI, trong đó cấp "
            "mới {17 dự án:fdi_projects_new} với {120 triệu USD:fdi_capital_new}; {12 lượt dự "
            "án:fdi_projects_adjusted} tăng thêm {78 triệu USD:fdi_capital_adjusted}.\n"
            "Vốn thực hiện của các dự án FDI ước {200 triệu USD:fdi_disbursed}, tăng "
            "{5%:fdi_disbursed}.",
        ),
        (
            "2024-01-10", "en",
            "GRDP rose by {7.1 per cent:grdp}, per capita income was put at {VND60 "
            "million:income_per_capita}.",
        ),
        (
            "2019-12-25", "en",
            "FDI to 20 December: {$1.9 billion:fdi_capital_attracted}, up {11%:fdi_capital_attracted}; "
            "disbursed {$1.1 billion:fdi_disbursed}.",
        ),
        (
            "2023-07-03", "en",
            "The province has {310:fdi_projects} valid FDI projects with {$7.1 billion:fdi_capital}.\n"
            "Domestic investors registered {VND2.3 trillion:domestic_capital_attracted} in "
            "{14:domestic_projects_new} projects, a fall of {41%:domestic_capital_attracted} in value.",
        ),
        (
            "2021-01-08", "vi",
            "Bình Định – thu hút đầu tư nước ngoài năm 2020\n"
            "Tổng cộng: {130 triệu USD:fdi_capital_attracted}, bằng {88%:fdi_capital_attracted} kế "
            "hoạch\n"
            "Theo nước\n"
            "* Nhật Bản: {6 dự án:fdi_projects_new}\n"
            "* Đức: {2 dự án:fdi_projects_new}\n"
            "Lũy kế tới 31/12/2020: {84 dự án:fdi_projects}; vốn đăng ký {1,1 tỷ USD:fdi_capital}.",
        ),
        (
            "2024-01-12", "en",
            "Goods declared at the customs of Quang Ninh were worth {$3.2 billion:trade_turnover}, "
            "{12%:trade_turnover} more: exports {$1.9 billion:exports}, imports {$1.3 billion:imports}.",
        ),
        (
            "2022-08-02", "en",
            "Khanh Hoa's hotels served {310,000:tourist_arrivals} guests in June. In July "
            "{390,000:tourist_arrivals} people checked in, {26 percent:tourist_arrivals} more.",
        ),
        (
            "2020-01-03", "en",
            "Ninh Binh in 2019. Car plant: {52,100:product_output} vehicles made "
            "({+9%:product_output}). Visitors: {7.6 million:tourist_arrivals}. They left {VND3.6 "
            "trillion:tourism_revenue}. Revenue: {VND16 trillion:budget_revenue}. Growth: {9%:grdp}.",
        ),
        (
            "2018-04-03", "vi",
            "Quý I, Ninh Thuận gieo trồng {31.000 ha:-}, sản lượng muối {120.000 tấn:product_output}. "
            "Xuất khẩu {17 triệu USD:exports}; tôm {8 triệu USD:exports}, nhân điều {5 triệu "
            "USD:exports}. Doanh nghiệp thành lập mới {96:enterprises_new}, vốn {1.400 tỷ "
            "đồng:enterprise_capital_new}. Học sinh nhận học bổng {1.200:-} em.",
        ),
        (
            "2018-04-03", "en",
            "In the first quarter exports of Ninh Thuan came to {$17 million:exports}: shrimp {$8 "
            "million:exports}, cashew nuts {$5 million:exports}. The reservoirs hold {190 million "
            "cubic metres:-}. The province built {310:-} homes for the poor, {22%:-} of the year's "
            "number.",
        ),
    ],
)  # fmt: skip
def test_wholes_and_parts(day: str, language: str, text: str) -> None:
    check(day, language, text)


# Running prose that changes its topic in every clause.
@pytest.mark.parametrize(
    ("day", "language", "text"),
    [
        (
            "2014-01-06", "en",
            "Kien Giang's fishermen landed {447,000 tonnes:product_output} last year, "
            "{3.2%:product_output} more; shrimp ponds gave another {52,000 tonnes:product_output}. The "
            "fleet counts {12,000:-} boats. Abroad, fish and rice together fetched {$640 "
            "million:exports}, short of the {$700 million:exports} hoped for. Phu Quoc drew "
            "{416,000:tourist_arrivals} visitors.",
        ),
        (
            "2014-01-06", "en",
            "The treasury of Nghe An took in {VND6.3 trillion:budget_revenue}, {5%:budget_revenue} "
            "over the estimate. Customs handed over {VND1.1 trillion:budget_revenue} of that. It paid "
            "out {VND14.6 trillion:budget_expenditure}, half of it for salaries.",
        ),
        (
            "2021-12-30", "en",
            "Despite the pandemic Hai Phong's economy put on {12.4 percent:grdp}. Factories made {18.9 "
            "percent:industrial_production_index} more than in 2020, shops sold {2 "
            "percent:retail_sales} less. Foreigners pledged {$3.1 billion:fdi_capital_attracted}. The "
            "port handled {150 million tonnes:transport_freight}.",
        ),
        (
            "2017-10-05", "en",
            "In nine months {1,870:enterprises_new} firms were born in Thanh Hoa with {VND13 "
            "trillion:enterprise_capital_new} between them; {430:enterprises_closed} gave up. The same "
            "period saw {21:fdi_projects_new} foreign projects licensed, worth {$96 "
            "million:fdi_capital_new}.",
        ),
        (
            "2019-12-27", "en",
            "Da Nang welcomed {8.7 million:tourist_arrivals} guests, {13.4 percent:tourist_arrivals} "
            "up; {3.5 million:tourist_arrivals} of them came from abroad. They left {VND31 "
            "trillion:tourism_revenue}. Revenue for the budget was {VND28 trillion:budget_revenue}. "
            "Software exports were put at {$89 million:exports}.",
        ),
        (
            "2016-04-01", "en",
            "Prices in Can Tho rose {0.8 percent:consumer_price_index} in March. Shops and restaurants "
            "sold for {VND23 trillion:retail_sales} in the quarter. Industry made {6.1 "
            "percent:industrial_production_index} more. Banks lent {VND48 trillion:bank_credit} and "
            "held {VND45 trillion:bank_deposits} of savings.",
        ),
        (
            "2018-06-29", "en",
            "Exports of Vinh Long grew to {$230 million:exports}. The province's hospitals treated "
            "{410,000:-} patients and {98 percent:-} of the villages have power. New roads of {120 "
            "kilometres:-} cost {VND900 billion:-}.",
        ),
        (
            "2018-06-29", "en",
            "Bac Lieu attracted {9:investment_projects_new} projects worth {VND5 "
            "trillion:investment_attracted}. Salt makers harvested {38,000 tonnes:product_output}, a "
            "third of last year's {110,000 tonnes:product_output}. A kilo now costs {VND2,000:-}.",
        ),
        (
            "2022-04-04", "en",
            "Quang Nam's car maker turned out {24,500:product_output} vehicles in the quarter. Its "
            "taxes, {VND4.2 trillion:budget_revenue}, were two thirds of the {VND6.4 "
            "trillion:budget_revenue} the province collected.",
        ),
        (
            "2014-01-06", "vi",
            "Năm qua ngư dân Kiên Giang đánh bắt {447.000 tấn:product_output}, tăng "
            "{3,2%:product_output}; tôm nuôi được {52.000 tấn:product_output}. Toàn tỉnh có {12.000:-} "
            "tàu cá. Thủy sản và gạo bán ra nước ngoài thu về {640 triệu USD:exports}. Phú Quốc đón "
            "{416.000:tourist_arrivals} lượt khách.",
        ),
        (
            "2015-07-06", "vi",
            "Sáu tháng, cà phê mang về cho Đắk Lắk {290 triệu USD:exports}, giảm {31%:exports}. Hồ "
            "tiêu đạt {80 triệu USD:exports}, cao su {22 triệu USD:exports}. Hàng mua vào, chủ yếu là "
            "máy móc, hết {11 triệu USD:imports}.",
        ),
        (
            "2017-10-05", "vi",
            "Chín tháng, Thanh Hóa có {1.870:enterprises_new} doanh nghiệp ra đời với {13.000 tỷ "
            "đồng:enterprise_capital_new} vốn; {430:enterprises_closed} doanh nghiệp ngừng hoạt động. "
            "Cùng thời gian, {21:fdi_projects_new} dự án FDI được cấp phép, vốn {96 triệu "
            "USD:fdi_capital_new}.",
        ),
        (
            "2016-04-01", "vi",
            "Tháng 3, giá cả ở Cần Thơ tăng {0,8%:consumer_price_index}. Các ngân hàng cho vay {48.000 "
            "tỷ đồng:bank_credit}, huy động {45.000 tỷ đồng:bank_deposits}. Sức mua tăng, bán lẻ cả "
            "quý {23.000 tỷ đồng:retail_sales}.",
        ),
        (
            "2013-08-01", "vi",
            "Phú Yên có {880.000:population} dân, thu nhập bình quân {22 triệu "
            "đồng:income_per_capita}/người. Hộ nghèo còn {12,6%:poverty_rate}. Năm nay "
            "{13.200:jobs_created} lao động có việc làm mới. Các bệnh viện khám cho {410.000:-} lượt "
            "bệnh nhân, {98%:-} thôn có điện.",
        ),
        (
            "2022-04-04", "vi",
            "Ba tháng đầu năm, Quảng Nam lắp ráp {24.500:product_output} xe ô tô, nộp ngân sách {4.200 "
            "tỷ đồng:budget_revenue}, bằng hai phần ba số {6.400 tỷ đồng:budget_revenue} toàn tỉnh thu.",
        ),
    ],
)  # fmt: skip
def test_prose(day: str, language: str, text: str) -> None:
    check(day, language, text)


# Labels beside figures without a colon, events alone, lines without a stop.
@pytest.mark.parametrize(
    ("day", "language", "text"),
    [
        (
            "2017-01-04", "en",
            "CAN THO: THE YEAR IN BRIEF\n"
            "* GRDP: {up 7.55%:grdp}\n"
            "* GRDP per head: {VND65.8 million:grdp_per_capita}\n"
            "* Industry (IIP): {up 6.9%:industrial_production_index}\n"
            "* Rice: {1.38 million tonnes:product_output}\n"
            "* Fish: {190,000 tonnes:product_output}\n"
            "* Shops and services: {VND97 trillion:retail_sales}, {up 12%:retail_sales}\n"
            "* Sold abroad: {USD1.5 billion:exports}. Bought abroad: {USD410 million:imports}\n"
            "* Guests: {5.3 million:tourist_arrivals}, of whom foreign {260,000:tourist_arrivals}\n"
            "* Budget in: {VND11.6 trillion:budget_revenue}. Budget out: {VND10.4 "
            "trillion:budget_expenditure}\n"
            "* New companies: {1,210:enterprises_new} with {VND5.1 trillion:enterprise_capital_new}\n"
            "* People: {1.26 million:population}",
        ),
        (
            "2014-04-02", "en",
            "Binh Duong Q1: exports {$3.9bn:exports} (+{16%:exports}), imports {$3.3bn:imports} "
            "(+{14%:imports}), surplus {$600m:trade_balance}. IIP +{5.9%:industrial_production_index}. "
            "Retail {VND26trn:retail_sales}. CPI +{0.6%:consumer_price_index}. Budget "
            "{VND7.9trn:budget_revenue}, {25%:budget_revenue} of plan. FDI "
            "{$291m:fdi_capital_attracted}: {27:fdi_projects_new} new, {33:fdi_projects_adjusted} "
            "expanded.",
        ),
        (
            "2022-10-03", "en",
            "Key numbers for Long An, nine months of 2022: {USD5.4 billion:exports} exported, {USD3.9 "
            "billion:imports} imported, {VND15.9 trillion:budget_revenue} collected for the budget, "
            "{64:fdi_projects_new} FDI projects licensed ({USD490 million:fdi_capital_new}), "
            "{1,560:enterprises_new} businesses born, {710:enterprises_closed} closed.",
        ),
        (
            "2016-07-04", "en",
            "FDI NOTES – Bac Ninh, first half\n"
            "New licences: {74:fdi_projects_new}\n"
            "Their capital: {$310 million:fdi_capital_new}\n"
            "Expansions: {43:fdi_projects_adjusted}\n"
            "Their extra capital: {$240 million:fdi_capital_adjusted}\n"
            "In force: {860:fdi_projects} FDI projects, {$11.7 billion:fdi_capital}",
        ),
        (
            "2023-10-02", "en",
            "Ha Nam, nine months. Industrial production index: {+11.2%:industrial_production_index}. "
            "Main products: beer {92 million litres:product_output}, cement {4.1 million "
            "tonnes:product_output}, motorcycles {410,000:product_output}, milk {88 million "
            "litres:product_output}. Trade: exports {$3.9 billion:exports}, imports {$3.2 "
            "billion:imports}.",
        ),
        (
            "2018-01-03", "en",
            "Thai Binh in 2017 | growth {11.1%:grdp} | exports {$1.4bn:exports} | imports "
            "{$1.3bn:imports} | revenue {VND16trn:budget_revenue} | income {VND35m:income_per_capita} "
            "a head | poverty {4%:poverty_rate}",
        ),
        (
            "2018-01-03", "en",
            "LABOUR\n"
            "{34,100:jobs_created} people found work, {3,020:-} went abroad.\n"
            "BANKS\n"
            "Loans: {VND51 trillion:bank_credit} (+{16%:bank_credit}). Savings: {VND57 "
            "trillion:bank_deposits}. Bad debts: {0.9%:bad_debt}.\n"
            "TOURISM\n"
            "{3.1 million:tourist_arrivals} visitors, {VND2.4 trillion:tourism_revenue} earned.",
        ),
        (
            "2017-01-04", "vi",
            "CẦN THƠ: NĂM 2016 QUA NHỮNG CON SỐ\n"
            "- Tăng trưởng: {7,55%:grdp}\n"
            "- GRDP đầu người: {65,8 triệu đồng:grdp_per_capita}\n"
            "- Lúa: {1,38 triệu tấn:product_output}\n"
            "- Cá tra: {150.000 tấn:product_output}\n"
            "- Bán lẻ: {97.000 tỷ đồng:retail_sales}, {+12%:retail_sales}\n"
            "- Bán ra nước ngoài: {1,5 tỷ USD:exports}; mua vào: {410 triệu USD:imports}\n"
            "- Khách: {5,3 triệu lượt:tourist_arrivals}, quốc tế {260.000:tourist_arrivals}\n"
            "- Thu: {11.600 tỷ đồng:budget_revenue}; chi: {10.400 tỷ đồng:budget_expenditure}\n"
            "- Doanh nghiệp mới: {1.210:enterprises_new}, vốn {5.100 tỷ đồng:enterprise_capital_new}",
        ),
        (
            "2019-07-05", "vi",
            "Quảng Ninh 6 tháng đầu năm: GRDP {+11,8%:grdp}; dịch vụ {+13,4%:grdp}; công nghiệp - xây "
            "dựng {+12%:grdp}. Than {20,1 triệu tấn:product_output}. Điện {17,6 tỷ "
            "kWh:product_output}. Khách {8,5 triệu lượt:tourist_arrivals} (quốc tế {2,9 "
            "triệu:tourist_arrivals}), doanh thu {15.800 tỷ đồng:tourism_revenue}. Thu ngân sách "
            "{20.600 tỷ đồng:budget_revenue}, chi {8.400 tỷ đồng:budget_expenditure}. Xuất khẩu {1 tỷ "
            "USD:exports}, tăng {7%:exports}.",
        ),
        (
            "2022-10-03", "vi",
            "Long An 9 tháng năm 2022:\n"
            "+ Xuất khẩu: {5,4 tỷ USD:exports}\n"
            "+ Nhập khẩu: {3,9 tỷ USD:imports}\n"
            "+ Thu ngân sách: {15.900 tỷ đồng:budget_revenue}, đạt {97%:budget_revenue} dự toán\n"
            "+ FDI: {64 dự án:fdi_projects_new} mới ({490 triệu USD:fdi_capital_new})\n"
            "+ Thành lập mới: {1.560:enterprises_new} doanh nghiệp\n"
            "+ Giải thể: {210:enterprises_closed}\n"
            "+ Việc làm: {21.500:jobs_created} lao động\n"
            "+ Hộ nghèo: {1,2%:poverty_rate}",
        ),
        (
            "2016-07-04", "vi",
            "ĐẦU TƯ NƯỚC NGOÀI – Bắc Ninh, 6 tháng đầu năm 2016\n"
            "Dự án mới: {74:fdi_projects_new}\n"
            "Vốn đăng ký mới: {310 triệu USD:fdi_capital_new}\n"
            "Lượt tăng vốn: {43:fdi_projects_adjusted}\n"
            "Vốn tăng thêm: {240 triệu USD:fdi_capital_adjusted}\n"
            "Còn hiệu lực: {860 dự án:fdi_projects}, {11,7 tỷ USD:fdi_capital}",
        ),
        (
            "2023-10-02", "vi",
            "Hà Nam 9 tháng. IIP tăng {11,2%:industrial_production_index}. Một số sản phẩm: bia {92 "
            "triệu lít:product_output}, xi măng {4,1 triệu tấn:product_output}, xe máy {410.000 "
            "chiếc:product_output}, sữa {88 triệu lít:product_output}. Xuất khẩu {3,9 tỷ USD:exports}, "
            "nhập khẩu {3,2 tỷ USD:imports}.",
        ),
        (
            "2018-01-03", "vi",
            "NGÂN HÀNG\n"
            "Dư nợ: {51.000 tỷ đồng:bank_credit} (+{16%:bank_credit}). Huy động: {57.000 tỷ "
            "đồng:bank_deposits}. Nợ xấu: {0,9%:bad_debt}.\n"
            "DU LỊCH\n"
            "{3,1 triệu lượt khách:tourist_arrivals}, doanh thu {2.400 tỷ đồng:tourism_revenue}.\n"
            "LAO ĐỘNG\n"
            "{34.100 người:jobs_created} có việc làm mới.",
        ),
        (
            "2020-01-06", "vi",
            "Thái Nguyên: IIP {+11,1%:industrial_production_index}; xuất khẩu {27,6 tỷ USD:exports}, "
            "{+11,1%:exports}; nhập khẩu {15,5 tỷ USD:imports}; thu ngân sách {15.500 tỷ "
            "đồng:budget_revenue}; GRDP/người {83 triệu đồng:grdp_per_capita}; PCI thứ {12:pci}; hộ "
            "nghèo {4,3%:poverty_rate}.",
        ),
    ],
)  # fmt: skip
def test_further_bulletins(day: str, language: str, text: str) -> None:
    check(day, language, text)


# Who sells goods imports what it buys; who buys them from it takes its exports.
@pytest.mark.parametrize(
    ("day", "language", "text"),
    [
        (
            "2020-11-04", "en",
            "In October Vietnamese firms sent goods worth {$27.1 billion:exports} abroad, up "
            "{9.9%:exports}, while purchases climbed by {10.1%:imports} to {$24.4 billion:imports}. "
            "Garments fetched {$2.6 billion:exports}.",
        ),
        (
            "2014-07-02", "en",
            "Dong Nai's overseas sales came to {$6.1 billion:exports} in the first half; its "
            "purchases, {$5.9 billion:imports}, rose {4%:imports}.",
        ),
        (
            "2019-02-11", "en",
            "Binh Duong exported {$2.2 billion:exports} in January. It bought {$1.6 billion:imports} "
            "of foreign goods, {3.4%:imports} more.",
        ),
        (
            "2018-07-12", "en",
            "Exports of Hai Duong reached {$3.3 billion:exports} in six months. South Korea was the "
            "main supplier, with {$1.2 billion:imports}; China came second with {$980 million:imports}.",
        ),
        (
            "2018-07-12", "en",
            "Vietnam imported {$111 billion:imports} in six months. China was the main supplier ({$31 "
            "billion:imports}, up {15%:imports}), the US the main customer ({$21 billion:exports}, up "
            "{9%:exports}).",
        ),
        (
            "2015-04-03", "en",
            "Exports fell to {$1.9 billion:exports} in the quarter. The biggest supplier was Japan: "
            "imports of {$400 million:imports}, followed by Taiwan with {$310 million:imports}.",
        ),
        (
            "2015-04-03", "en",
            "Vietnam shipped {$35.7 billion:exports} abroad in the quarter. From Thailand it bought "
            "{$1.9 billion:imports} worth of goods, from India {$640 million:imports}.",
        ),
        (
            "2015-04-03", "en",
            "Exports earned {$12.2 billion:exports}. The country purchased {$3.9 billion:imports} "
            "worth of goods from China and {$2.3 billion:imports} from South Korea.",
        ),
        (
            "2016-05-05", "en",
            "Sales abroad rose {7%:exports} to {$52.9 billion:exports} in four months, whereas buying "
            "from abroad shrank {1.2%:imports} to {$51.5 billion:imports}.",
        ),
        (
            "2017-06-05", "en",
            "Bac Giang firms earned {$2.1 billion:exports} from foreign customers; what they bought "
            "abroad cost {$2.4 billion:imports}.",
        ),
        (
            "2012-12-28", "en",
            "Exports were {$1.1 billion:exports} and purchases from other countries {$900 "
            "million:imports}.",
        ),
        (
            "2016-05-05", "vi",
            "Xuất khẩu của Đồng Nai đạt {1,4 tỷ USD:exports}, trong khi mua từ nước ngoài {1,2 tỷ "
            "USD:imports}, tăng {5%:imports}.",
        ),
        (
            "2016-05-05", "vi",
            "Kim ngạch xuất khẩu đạt {1,4 tỷ USD:exports}. Hàn Quốc là nhà cung cấp lớn nhất với {420 "
            "triệu USD:imports}, Nhật Bản đứng sau với {310 triệu USD:imports}.",
        ),
        (
            "2016-05-05", "vi",
            "Xuất khẩu đạt {31 tỷ USD:exports}. Việt Nam mua của Trung Quốc {9,1 tỷ USD:imports} hàng "
            "hóa, của Hàn Quốc {5 tỷ USD:imports}.",
        ),
        (
            "2016-05-05", "vi",
            "Xuất khẩu của tỉnh đạt {1,4 tỷ USD:exports}. Mỹ là khách hàng lớn nhất ({420 triệu "
            "USD:exports}), Trung Quốc là bạn hàng cung ứng lớn nhất ({300 triệu USD:imports}).",
        ),
    ],
)  # fmt: skip
def test_buys_and_sells(day: str, language: str, text: str) -> None:
    check(day, language, text)


# Growth of nothing named is that of the economy where its word stands for itself.
@pytest.mark.parametrize(
    ("day", "language", "text"),
    [
        (
            "2023-12-28", "en",
            "Exports of Ben Tre came to {1.5 billion USD:exports}, {5 per cent:exports} up. Per capita "
            "income was {VND52 million:income_per_capita}.\n"
            "For 2024 Ben Tre aims for {1.6 billion USD:exports} from exports and growth of {6.5-7 per "
            "cent:grdp}.",
        ),
        (
            "2020-12-20", "en",
            "Next year Soc Trang wants growth of {6.5 per cent:grdp}, {900 million USD:exports} of "
            "exports and {VND3.8 trillion:budget_revenue} of revenue.",
        ),
        (
            "2019-10-04", "en",
            "The economy grew {8.8 percent:grdp}. Budget revenue was {VND12 trillion:budget_revenue}. "
            "Exports of {$1.1 billion:exports} were {12 percent:exports} higher; garments alone "
            "brought {$300 million:exports}.\n"
            "\"We count on growth of {9.1 percent:grdp} for the whole year,\" the chairman said.\n"
            "The congress had set {10 percent:grdp} a year for 2016-2020.",
        ),
        (
            "2025-10-06", "en",
            "The province sets itself: GRDP growth of {9%:grdp} a year; {20 million:tourist_arrivals} "
            "visitors in 2030, {2 million:tourist_arrivals} of them international.\n"
            "In the first nine months of 2025 the enlarged province grew by {7.2%:grdp}. Exports "
            "totalled {$1.2 billion:exports}, coffee alone bringing {$650 million:exports}. State "
            "revenue was {VND 13,600 billion:budget_revenue}, {81.3%:budget_revenue} of the estimate.",
        ),
        (
            "2018-01-04", "en",
            "GRDP per capita stood at {VND60 million:grdp_per_capita}. GRDP rose by {8.1 per "
            "cent:grdp}, income per head was put at {VND44 million:income_per_capita}.",
        ),
        (
            "2018-01-04", "en",
            "GRDP climbed {8.1 per cent:grdp}, income per capita came to {VND44 "
            "million:income_per_capita} and the share of poor households fell by {1.2 percentage "
            "points:poverty_rate}.",
        ),
        (
            "2016-12-30", "en",
            "Tourist numbers hit {2.2 million:tourist_arrivals}. The whole province grew {6.4%:grdp}, "
            "against {7.1%:grdp} in 2015.",
        ),
        (
            "2022-07-06", "en",
            "Exports gained {18%:exports}. The province's growth was {9.6%:grdp}, the highest in the "
            "region.",
        ),
        (
            "2022-07-06", "en",
            "A good half-year for the local economy. Exports gained {18%:exports}. Growth of "
            "{9.6%:grdp} put the province first in the region.",
        ),
        (
            "2021-01-05", "en",
            "GROWTH\n"
            "{1.9%:grdp} in 2020 (plan: {8%:grdp}). Industry-construction {+1.4%:grdp}, services "
            "{-0.3%:grdp}.",
        ),
        (
            "2017-01-12", "en",
            "Poor households: {5.2%:poverty_rate}\n"
            "Growth: {8.3%:grdp}\n"
            "Exports: {$410 million:exports}, {+10%:exports}",
        ),
        (
            "2014-12-31", "en",
            "Revenue of the budget was {VND9 trillion:budget_revenue}. The economy, meanwhile, put on "
            "{6.2%:grdp}; services gained {7.4%:grdp}.",
        ),
        (
            "2018-12-31", "vi",
            "Đồng Tháp đón {3,6 triệu lượt khách:tourist_arrivals}. Năm 2019, tỉnh đặt mục tiêu tăng "
            "trưởng {7%:grdp}, xuất khẩu {1,1 tỷ USD:exports}, thu ngân sách {8.000 tỷ "
            "đồng:budget_revenue}.",
        ),
        (
            "2018-12-31", "vi",
            "Xuất khẩu đạt {1,1 tỷ USD:exports}, tăng {9%:exports}.\n"
            "Năm 2019, Đồng Tháp phấn đấu đạt {1,2 tỷ USD:exports} xuất khẩu và mức tăng trưởng "
            "{7-7,5%:grdp}.",
        ),
        (
            "2018-12-31", "vi",
            "Xuất khẩu đạt {1,1 tỷ USD:exports}, trong đó thủy sản {700 triệu USD:exports}.\n"
            "Toàn tỉnh tăng trưởng {7,8%:grdp}, cao nhất vùng.",
        ),
        (
            "2018-10-31", "vi",
            "Kinh tế tỉnh 9 tháng tăng {7,8%:grdp}. Xuất khẩu đạt {1,1 tỷ USD:exports}, riêng gạo đem "
            "về {200 triệu USD:exports}.\n"
            "Lãnh đạo tỉnh kỳ vọng cả năm tăng trưởng {8,2%:grdp}. Đại hội đề ra {8,5%/năm:grdp} giai "
            "đoạn 2016-2020.",
        ),
    ],
)  # fmt: skip
def test_growth(day: str, language: str, text: str) -> None:
    check(day, language, text)


# Bulletins: labels before and behind, goods counted one by one, newcomers and enlargements.
@pytest.mark.parametrize(
    ("day", "language", "text"),
    [
        (
            "2021-01-05", "en",
            "HAI DUONG, 5 January 2021\n"
            "\n"
            "MONEY\n"
            "GRDP at current prices: {VND130 trillion:grdp}; per inhabitant {VND67 "
            "million:grdp_per_capita}.\n"
            "Revenue: {VND16,300 billion:budget_revenue}, or {109%:budget_revenue} of what the Council "
            "set. Spending came to {VND14,100 billion:budget_expenditure}.\n"
            "\n"
            "FACTORIES\n"
            "Cars made: {41,300:product_output}, {11.2% down:product_output}. Motorbikes: {1.2 "
            "million:product_output}, {8% up:product_output}.\n"
            "\n"
            "INVESTORS\n"
            "{27 FDI newcomers:fdi_projects_new} ({$141 million:fdi_capital_new}), {33 "
            "enlargements:fdi_projects_adjusted} ({$206 million:fdi_capital_adjusted}). Home "
            "investors: {12 new projects:domestic_projects_new}.",
        ),
        (
            "2018-07-02", "en",
            "BINH DINH IN SIX MONTHS\n"
            "Catch: {128,000 tonnes:product_output}, {+3.1%:product_output}\n"
            "Retail: {VND31 trillion:retail_sales}, {+11%:retail_sales}\n"
            "CPI: {+2.8%:consumer_price_index}\n"
            "Credit: {VND60 trillion:bank_credit}\n"
            "Deposits: {VND48 trillion:bank_deposits}\n"
            "Jobs: {14,200:jobs_created}\n"
            "Poverty: {6.1%:poverty_rate}\n"
            "FDI: {6:fdi_projects_new} new licences, {$38 million:fdi_capital_new}; "
            "{2:fdi_projects_adjusted} enlargements, {$9 million:fdi_capital_adjusted}",
        ),
        (
            "2019-12-30", "en",
            "Nghe An 2019 in figures\n"
            "{9.03%:grdp} growth\n"
            "{VND16,500 billion:budget_revenue} revenue ({+15%:budget_revenue})\n"
            "{$1.1 billion:exports} exports, {$780 million:imports} imports\n"
            "{6.5 million:tourist_arrivals} visitors\n"
            "{1,900:enterprises_new} new firms\n"
            "{38,000:jobs_created} jobs",
        ),
        (
            "2020-01-03", "en",
            "Cars rolled off: {52,000:product_output}. Motorcycles made: {2.1 million:product_output}, "
            "{3% down:product_output}. Beer output: {90 million litres:product_output}. Electricity: "
            "{3.1 billion kWh:product_output}.",
        ),
        (
            "2015-01-03", "en",
            "Last year's vehicle plants: {33,000 cars:product_output} made, {+14%:product_output}; "
            "motorbikes {1.8 million:product_output} ({-6%:product_output}).",
        ),
        (
            "2013-01-03", "en",
            "Only {29,700 cars:product_output} came off the assembly lines, down {22%:product_output}, "
            "while motorbikes numbered {2.05 million:product_output}, {7.5%:product_output} fewer.",
        ),
        (
            "2021-03-03", "en",
            "Smartphones were the key product, at {16.1 million units:product_output} made in two "
            "months ({+8 per cent:product_output}), tablets adding another {2.9 "
            "million:product_output}.",
        ),
        (
            "2018-01-05", "en",
            "In 2017 Hanoi drew {US$2.7 billion:fdi_capital_attracted} of foreign direct investment.\n"
            "There were {410:fdi_projects_new} new licences with {US$1.2 billion:fdi_capital_new}. "
            "Another {US$600 million:fdi_capital_adjusted} was added to {140:fdi_projects_adjusted} "
            "existing projects, and share purchases were worth about {US$900 "
            "million:fdi_share_purchases}.\n"
            "The city ranked {second:fdi_capital_attracted} in the country, after Hanoi.",
        ),
        (
            "2018-01-05", "en",
            "Hai Phong drew {US$2.1 billion:fdi_capital_attracted} of foreign investment: {US$1.2 "
            "billion:fdi_capital_new} from newcomers, {US$700 million:fdi_capital_adjusted} from "
            "enlargements, {US$200 million:fdi_share_purchases} for shares. That put it "
            "{fourth:fdi_capital_attracted} nationwide.",
        ),
        (
            "2018-01-05", "en",
            "INVESTMENT. Founders: {1,200:enterprises_new} new companies with {VND9 "
            "trillion:enterprise_capital_new}. Foreigners: {14:fdi_projects_new} licences ({$90 "
            "million:fdi_capital_new}).",
        ),
        (
            "2018-01-05", "en",
            "PCI: {63.1 points:pci}, number {12:pci} among 63.",
        ),
        (
            "2022-01-05", "vi",
            "HƯNG YÊN QUA CON SỐ NĂM 2021\n"
            "GRDP: {+6,5%:grdp}\n"
            "IIP: {+8,6%:industrial_production_index}\n"
            "Thu ngân sách: {19.500 tỷ đồng:budget_revenue}, {+18%:budget_revenue}\n"
            "Chi: {13.200 tỷ đồng:budget_expenditure}\n"
            "Xuất khẩu: {5,2 tỷ USD:exports}, {+20%:exports}; nhập khẩu: {4,6 tỷ USD:imports}\n"
            "Xe máy: {310.000 chiếc:product_output}, {-5%:product_output}\n"
            "Thép: {1,9 triệu tấn:product_output}\n"
            "FDI: cấp mới {21 dự án:fdi_projects_new} ({310 triệu USD:fdi_capital_new}), điều chỉnh "
            "{16 dự án:fdi_projects_adjusted} ({82 triệu USD:fdi_capital_adjusted})\n"
            "Doanh nghiệp mới: {1.210:enterprises_new}\n"
            "Hộ nghèo: {1,6%:poverty_rate}",
        ),
        (
            "2020-01-05", "vi",
            "VĨNH PHÚC\n"
            "TĂNG TRƯỞNG\n"
            "{8,05%:grdp} (kế hoạch {7,5%:grdp})\n"
            "SẢN XUẤT\n"
            "Ô tô: {58.000 chiếc:product_output}, giảm {6%:product_output}. Xe máy: {2,04 triệu "
            "chiếc:product_output}, giảm {3%:product_output}.\n"
            "TIỀN\n"
            "Thu: {35.000 tỷ đồng:budget_revenue}, vượt dự toán {13%:budget_revenue}. Chi: {17.300 tỷ "
            "đồng:budget_expenditure}.",
        ),
        (
            "2013-01-05", "vi",
            "Chỉ có {33.000 xe ô tô:product_output} xuất xưởng, giảm {30%:product_output}; xe máy {1,9 "
            "triệu chiếc:product_output}, giảm {8%:product_output}.",
        ),
        (
            "2021-03-05", "vi",
            "Điện thoại thông minh là sản phẩm chủ lực với {17 triệu chiếc:product_output} sản xuất "
            "trong hai tháng ({+10%:product_output}), máy tính bảng thêm {3 triệu "
            "chiếc:product_output}.",
        ),
        (
            "2018-01-15", "vi",
            "Thu hút FDI năm 2017\n"
            "Cấp mới: {22 dự án:fdi_projects_new} FDI\n"
            "Vốn cấp mới: {140 triệu USD:fdi_capital_new}\n"
            "Tăng vốn: {18 lượt:fdi_projects_adjusted}, {90 triệu USD:fdi_capital_adjusted}\n"
            "Tổng cộng: {230 triệu USD:fdi_capital_attracted}, bằng {92%:fdi_capital_attracted} kế "
            "hoạch\n"
            "Theo nước\n"
            "* Hàn Quốc: {11 dự án:fdi_projects_new}, 61 triệu USD\n"
            "* Nhật Bản: {5 dự án:fdi_projects_new}, 40 triệu USD",
        ),
    ],
)  # fmt: skip
def test_bulletins(day: str, language: str, text: str) -> None:
    check(day, language, text)


# A clause with words of its own is of these.
@pytest.mark.parametrize(
    ("day", "language", "text"),
    [
        (
            "2024-11-20", "en",
            "In 10 months, {2,840:trading_enterprises} businesses made declarations, "
            "{190:trading_enterprises_new} of them for the first time.",
        ),
        (
            "2024-11-20", "en",
            "Budget revenue came to {VND7,100 billion:budget_revenue}. In nine months "
            "{1,950:trading_enterprises} companies lodged declarations at the gates.",
        ),
        (
            "2024-11-20", "vi",
            "Có {2.840:trading_enterprises} doanh nghiệp làm thủ tục, trong đó "
            "{190:trading_enterprises_new} doanh nghiệp lần đầu.",
        ),
        (
            "2022-12-12", "vi",
            "Tỉnh có {1.980 doanh nghiệp:enterprises}; năm qua {240:enterprises_new} đơn vị thành lập "
            "mới.",
        ),
        (
            "2022-12-12", "vi",
            "Tỉnh có {1.980 doanh nghiệp:enterprises}. Trong năm, {240:enterprises_new} cơ sở ra đời, "
            "{90:enterprises_closed} đơn vị giải thể.",
        ),
        (
            "2022-12-12", "vi",
            "Hộ nghèo còn {2,2%:poverty_rate}. Khoảng {31 nghìn:jobs_created} lượt người được tạo việc "
            "làm.",
        ),
        (
            "2022-12-12", "vi",
            "Dân số {1,2 triệu người:population}. {28.000:jobs_created} người được giải quyết việc "
            "làm, {1.300:-} người đi làm việc ở nước ngoài.",
        ),
        (
            "2014-07-02", "vi",
            "Tỉnh thu hút {190 triệu USD:fdi_capital_attracted} vốn FDI. Vốn thực hiện của các dự án "
            "FDI ước đạt {205 triệu USD:fdi_disbursed}, tăng {4%:fdi_disbursed}.",
        ),
        (
            "2014-07-02", "vi",
            "6 tháng, FDI đăng ký đạt {190 triệu USD:fdi_capital_attracted}; vốn FDI thực hiện {205 "
            "triệu USD:fdi_disbursed}, bằng {96%:fdi_disbursed} cùng kỳ.",
        ),
        (
            "2018-01-05", "vi",
            "Bán lẻ đạt {98.000 tỷ đồng:retail_sales}, tăng {12%:retail_sales}. Ngành đặt chỉ tiêu năm "
            "2019: xuất khẩu tăng {14%:exports}, bán lẻ tăng {13%:retail_sales}.",
        ),
        (
            "2024-12-05", "vi",
            "Thu ngân sách {41.000 tỷ đồng:budget_revenue}, tăng {30%:budget_revenue}. Ở chiều ngược "
            "lại, chi ngân sách địa phương 11 tháng là {39.500 tỷ đồng:budget_expenditure}, tăng "
            "{4,8%:budget_expenditure}; chi đầu tư phát triển {12.100 tỷ đồng:budget_expenditure}.",
        ),
        (
            "2024-12-05", "vi",
            "Thu ngân sách {41.000 tỷ đồng:budget_revenue}. Tổng chi ngân sách địa phương là {39.500 "
            "tỷ đồng:budget_expenditure}, tăng {4,8%:budget_expenditure}.",
        ),
        (
            "2024-07-05", "vi",
            "Gạo đem về {170 triệu USD:exports}. Qua các cửa khẩu, tổng trị giá hàng xuất nhập khẩu "
            "biên mậu là {1,1 tỷ USD:trade_turnover}, trong đó cửa khẩu Vĩnh Xương chiếm "
            "{40%:trade_turnover}.",
        ),
        (
            "2015-12-30", "en",
            "Tourists numbered {1.8 million:tourist_arrivals}, {31%:tourist_arrivals} more, "
            "{500,000:tourist_arrivals} being foreigners; they spent {VND3.9 "
            "trillion:tourism_revenue}. PCI: {60.1 points:pci}, number {9:pci} among 63.",
        ),
        (
            "2010-12-30", "en",
            "Export value: {US$510 million:exports}, {+9.2%:exports}, {91.4% of plan:exports}\n"
            "of which seafood: {US$240 million:exports}\n"
            "Import value: {US$230 million:imports}, {-4.1%:imports}",
        ),
        (
            "2012-10-02", "en",
            "Sales of cars fell. Hotels earned {VND900 billion:tourism_revenue}, schools took in "
            "{31,000:-} pupils.",
        ),
        (
            "2012-10-02", "en",
            "Exports reached {$1.2 billion:exports}. The new bridge cost {VND2,300 billion:-}, the "
            "hospital {VND400 billion:-}.",
        ),
        (
            "2012-10-02", "en",
            "Exports reached {$1.2 billion:exports}. Forest cover is {48%:-} and {91%:-} of households "
            "have clean water.",
        ),
    ],
)  # fmt: skip
def test_own_words(day: str, language: str, text: str) -> None:
    check(day, language, text)
