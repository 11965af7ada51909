# Cities, regions and venues that stand in the news of talks and conflicts, besides the capitals (countries.lex).
# country= ISO 3166-1 alpha-3 of the state that governs the place as the United Nations' members mostly have it; none where
# that is what is in dispute or where the place lies in several. lat=, lon= degrees, north and east positive, to a tenth
# or better for cities; the middle of a region (region=yes).
# Source: general knowledge.

class place kind=place
# --- Venues of talks
Geneva : country=CHE lat=46.20 lon=6.15
Zurich | Zürich : country=CHE lat=47.37 lon=8.54
Lausanne : country=CHE lat=46.52 lon=6.63
Montreux : country=CHE lat=46.43 lon=6.91
Davos : country=CHE lat=46.80 lon=9.84
Basel : country=CHE lat=47.56 lon=7.59
The Hague : country=NLD lat=52.08 lon=4.31
New York | New York City : country=USA lat=40.71 lon=-74.01
Camp David : country=USA lat=39.65 lon=-77.46
Annapolis : country=USA lat=38.97 lon=-76.50
Dayton : country=USA lat=39.76 lon=-84.19
Mar-a-Lago : country=USA lat=26.68 lon=-80.04
Anchorage : country=USA lat=61.22 lon=-149.90
San Francisco : country=USA lat=37.77 lon=-122.42
Los Angeles : country=USA lat=34.05 lon=-118.24
Chicago : country=USA lat=41.88 lon=-87.63
Rambouillet : country=FRA lat=48.64 lon=1.83
Strasbourg : country=FRA lat=48.57 lon=7.75
Marseille | Marseilles : country=FRA lat=43.30 lon=5.37
Bonn : country=DEU lat=50.73 lon=7.10
Hamburg : country=DEU lat=53.55 lon=9.99
Munich : country=DEU lat=48.14 lon=11.58
Frankfurt : country=DEU lat=50.11 lon=8.68
Potsdam : country=DEU lat=52.40 lon=13.07
Istanbul : country=TUR lat=41.01 lon=28.98
Antalya : country=TUR lat=36.90 lon=30.70
Sharm el-Sheikh | Sharm el Sheikh | Sharm al-Sheikh : country=EGY lat=27.92 lon=34.33
Taba : country=EGY lat=29.49 lon=34.90
Aqaba : country=JOR lat=29.53 lon=35.01
Jeddah : country=SAU lat=21.49 lon=39.19
Mecca : country=SAU lat=21.42 lon=39.83
Taif : country=SAU lat=21.27 lon=40.42
Dubai : country=ARE lat=25.20 lon=55.27
Almaty : country=KAZ lat=43.24 lon=76.89
Sochi : country=RUS lat=43.60 lon=39.73
St. Petersburg | St Petersburg | Saint Petersburg : country=RUS lat=59.94 lon=30.31
Vladivostok : country=RUS lat=43.12 lon=131.89
Naivasha : country=KEN lat=-0.72 lon=36.43
Machakos : country=KEN lat=-1.52 lon=37.26
Mombasa : country=KEN lat=-4.04 lon=39.67
Eldoret : country=KEN lat=0.52 lon=35.27
Arusha : country=TZA lat=-3.37 lon=36.69
Dar es Salaam : country=TZA lat=-6.79 lon=39.21
Zanzibar : country=TZA lat=-6.16 lon=39.19
Sun City : country=ZAF lat=-25.34 lon=27.09
Cape Town : country=ZAF lat=-33.92 lon=18.42
Johannesburg : country=ZAF lat=-26.20 lon=28.05
Durban : country=ZAF lat=-29.86 lon=31.02
Entebbe : country=UGA lat=0.05 lon=32.46
Gulu : country=UGA lat=2.77 lon=32.30
Lagos : country=NGA lat=6.52 lon=3.38
Abidjan : country=CIV lat=5.36 lon=-4.01
Bouake | Bouaké : country=CIV lat=7.69 lon=-5.03
Cotonou : country=BEN lat=6.37 lon=2.43
Skhirat | Skhirate : country=MAR lat=33.85 lon=-7.03
Marrakesh | Marrakech : country=MAR lat=31.63 lon=-8.00
Casablanca : country=MAR lat=33.57 lon=-7.59
Fez : country=MAR lat=34.03 lon=-5.00
Tangier : country=MAR lat=35.77 lon=-5.80
Benghazi : country=LBY lat=32.12 lon=20.09
Sirte : country=LBY lat=31.21 lon=16.59
Misrata : country=LBY lat=32.38 lon=15.09
Sabha : country=LBY lat=27.04 lon=14.43
Tobruk : country=LBY lat=32.08 lon=23.96
Cartagena : country=COL lat=10.39 lon=-75.48
Cali : country=COL lat=3.45 lon=-76.53
Medellin | Medellín : country=COL lat=6.24 lon=-75.58
San Vicente del Caguan | San Vicente del Caguán : country=COL lat=2.11 lon=-74.77
Caqueta | Caquetá : country=COL lat=0.87 lon=-73.84 region=yes
Cancun | Cancún : country=MEX lat=21.16 lon=-86.85
Chiapas : country=MEX lat=16.5 lon=-92.5 region=yes
San Cristobal de las Casas | San Cristóbal de las Casas : country=MEX lat=16.74 lon=-92.64
Punta del Este : country=URY lat=-34.96 lon=-54.95
Rio de Janeiro : country=BRA lat=-22.91 lon=-43.17
Sao Paulo | São Paulo : country=BRA lat=-23.55 lon=-46.63
Toronto : country=CAN lat=43.65 lon=-79.38
Montreal : country=CAN lat=45.50 lon=-73.57
Halifax : country=CAN lat=44.65 lon=-63.58
Yangon | Rangoon : country=MMR lat=16.87 lon=96.20
Mandalay : country=MMR lat=21.96 lon=96.09
Bali : country=IDN lat=-8.41 lon=115.19 region=yes
Yogyakarta : country=IDN lat=-7.80 lon=110.37
Bandung : country=IDN lat=-6.91 lon=107.61
Chiang Mai : country=THA lat=18.79 lon=98.98
Phuket : country=THA lat=7.88 lon=98.39
Pattaya : country=THA lat=12.93 lon=100.88
Shanghai : country=CHN lat=31.23 lon=121.47
Hangzhou : country=CHN lat=30.27 lon=120.16
Shenyang : country=CHN lat=41.80 lon=123.43
Kunming : country=CHN lat=25.04 lon=102.71
Busan | Pusan : country=KOR lat=35.18 lon=129.08
Osaka : country=JPN lat=34.69 lon=135.50
Hiroshima : country=JPN lat=34.39 lon=132.46
Okinawa : country=JPN lat=26.5 lon=128.0 region=yes
Agra : country=IND lat=27.18 lon=78.01
Mumbai | Bombay : country=IND lat=19.08 lon=72.88
Kolkata | Calcutta : country=IND lat=22.57 lon=88.36
Chennai | Madras : country=IND lat=13.08 lon=80.27
Murree : country=PAK lat=33.91 lon=73.39
Karachi : country=PAK lat=24.86 lon=67.01
Lahore : country=PAK lat=31.55 lon=74.34
Peshawar : country=PAK lat=34.01 lon=71.58
Quetta : country=PAK lat=30.18 lon=67.00
Rawalpindi : country=PAK lat=33.60 lon=73.05
Salzburg : country=AUT lat=47.80 lon=13.04
Florence : country=ITA lat=43.77 lon=11.26
Venice : country=ITA lat=45.44 lon=12.32
Milan : country=ITA lat=45.46 lon=9.19
Naples : country=ITA lat=40.85 lon=14.27
Barcelona : country=ESP lat=41.39 lon=2.17
Bilbao : country=ESP lat=43.26 lon=-2.93
Thessaloniki : country=GRC lat=40.64 lon=22.94
Ohrid : country=MKD lat=41.12 lon=20.80
Belfast : country=GBR lat=54.60 lon=-5.93
St. Andrews | St Andrews : country=GBR lat=56.34 lon=-2.80
Edinburgh : country=GBR lat=55.95 lon=-3.19
Londonderry | Derry : country=GBR lat=55.00 lon=-7.32
Gothenburg : country=SWE lat=57.71 lon=11.97
Malmo | Malmö : country=SWE lat=55.60 lon=13.00
Bergen : country=NOR lat=60.39 lon=5.32
Antwerp : country=BEL lat=51.22 lon=4.40
Debrecen : country=HUN lat=47.53 lon=21.63
Gdansk | Gdańsk : country=POL lat=54.35 lon=18.65
# --- Afghanistan and Pakistan
Kandahar : country=AFG lat=31.61 lon=65.71
Herat : country=AFG lat=34.35 lon=62.20
Mazar-i-Sharif | Mazar-e-Sharif : country=AFG lat=36.71 lon=67.11
Jalalabad : country=AFG lat=34.43 lon=70.45
Kunduz : country=AFG lat=36.73 lon=68.87
Ghazni : country=AFG lat=33.55 lon=68.42
Lashkar Gah : country=AFG lat=31.59 lon=64.37
Bagram : country=AFG lat=34.95 lon=69.27
Helmand : country=AFG lat=31.0 lon=64.0 region=yes
North Waziristan : country=PAK lat=32.95 lon=70.0 region=yes
South Waziristan : country=PAK lat=32.3 lon=69.8 region=yes
Swat Valley | Swat valley | Swat district : country=PAK lat=35.2 lon=72.4 region=yes
Kashmir : lat=34.3 lon=75.5 region=yes
Srinagar : country=IND lat=34.08 lon=74.80
Jammu : country=IND lat=32.73 lon=74.87
Muzaffarabad : country=PAK lat=34.37 lon=73.47
# --- Iraq, Syria, Lebanon, Israel and the Palestinian territories, Yemen
Basra : country=IRQ lat=30.51 lon=47.78
Mosul : country=IRQ lat=36.34 lon=43.13
Kirkuk : country=IRQ lat=35.47 lon=44.39
Fallujah | Falluja : country=IRQ lat=33.35 lon=43.78
Ramadi : country=IRQ lat=33.42 lon=43.31
Tikrit : country=IRQ lat=34.61 lon=43.68
Najaf : country=IRQ lat=32.00 lon=44.33
Karbala : country=IRQ lat=32.61 lon=44.02
Samarra : country=IRQ lat=34.20 lon=43.87
Baqouba | Baquba | Baqubah : country=IRQ lat=33.74 lon=44.64
Irbil | Erbil | Arbil : country=IRQ lat=36.19 lon=44.01
Sulaymaniyah | Sulaimaniya : country=IRQ lat=35.56 lon=45.43
Green Zone : country=IRQ lat=33.30 lon=44.40
Aleppo : country=SYR lat=36.20 lon=37.16
Homs : country=SYR lat=34.73 lon=36.71
Hama : country=SYR lat=35.13 lon=36.76
Idlib : country=SYR lat=35.93 lon=36.63
Deir el-Zour | Deir Ezzor | Deir al-Zor : country=SYR lat=35.34 lon=40.14
Raqqa : country=SYR lat=35.95 lon=39.01
Daraa | Deraa : country=SYR lat=32.62 lon=36.11
Kobani : country=SYR lat=36.89 lon=38.35
Latakia : country=SYR lat=35.53 lon=35.79
Palmyra : country=SYR lat=34.56 lon=38.28
Golan Heights | Golan : lat=33.0 lon=35.75 region=yes
Eastern Ghouta : country=SYR lat=33.5 lon=36.4 region=yes
Tyre : country=LBN lat=33.27 lon=35.20
Sidon : country=LBN lat=33.56 lon=35.37
Naqoura : country=LBN lat=33.12 lon=35.14
Baalbek : country=LBN lat=34.01 lon=36.21
Bekaa Valley | Bekaa : country=LBN lat=33.9 lon=36.0 region=yes
Jerusalem : lat=31.78 lon=35.22
East Jerusalem : lat=31.78 lon=35.22
Tel Aviv : country=ISR lat=32.07 lon=34.78
Haifa : country=ISR lat=32.79 lon=34.99
Sderot : country=ISR lat=31.52 lon=34.60
Ashkelon : country=ISR lat=31.67 lon=34.57
Eilat : country=ISR lat=29.56 lon=34.95
Beersheba : country=ISR lat=31.25 lon=34.79
Nazareth : country=ISR lat=32.70 lon=35.30
Gaza | Gaza Strip : country=PSE lat=31.45 lon=34.40 region=yes
Gaza City : country=PSE lat=31.52 lon=34.45
Rafah : country=PSE lat=31.29 lon=34.25
Khan Younis | Khan Yunis : country=PSE lat=31.34 lon=34.30
Jabaliya | Jabalia : country=PSE lat=31.53 lon=34.48
West Bank : country=PSE lat=31.95 lon=35.25 region=yes
Jenin : country=PSE lat=32.46 lon=35.30
Nablus : country=PSE lat=32.22 lon=35.26
Hebron : country=PSE lat=31.53 lon=35.10
Bethlehem : country=PSE lat=31.70 lon=35.20
Jericho : country=PSE lat=31.86 lon=35.46
Tulkarem : country=PSE lat=32.31 lon=35.03
Kerem Shalom : country=ISR lat=31.23 lon=34.28
Sinai | Sinai Peninsula : country=EGY lat=29.5 lon=33.8 region=yes
Suez Canal : country=EGY lat=30.6 lon=32.3 region=yes
Alexandria : country=EGY lat=31.20 lon=29.92
Aden : country=YEM lat=12.79 lon=45.02
Hodeidah | Hodeida | Hudaydah : country=YEM lat=14.80 lon=42.95
Taiz | Ta'izz : country=YEM lat=13.58 lon=44.02
Marib | Ma'rib : country=YEM lat=15.46 lon=45.33
Saada | Sa'ada : country=YEM lat=16.94 lon=43.76
Red Sea : lat=20.0 lon=38.5 region=yes
Strait of Hormuz : lat=26.6 lon=56.5 region=yes
Natanz : country=IRN lat=33.72 lon=51.73
Isfahan | Esfahan : country=IRN lat=32.65 lon=51.67
Bushehr : country=IRN lat=28.92 lon=50.84
Qom : country=IRN lat=34.64 lon=50.88
Mashhad : country=IRN lat=36.30 lon=59.61
Fordow | Fordo : country=IRN lat=34.88 lon=50.99
# --- Africa
Darfur : country=SDN lat=13.5 lon=24.5 region=yes
El Fasher | al-Fasher | El-Fasher : country=SDN lat=13.63 lon=25.35
Nyala : country=SDN lat=12.05 lon=24.88
El Geneina | el-Geneina : country=SDN lat=13.45 lon=22.45
Omdurman : country=SDN lat=15.64 lon=32.48
Port Sudan : country=SDN lat=19.62 lon=37.22
Abyei : lat=9.60 lon=28.43
South Kordofan : country=SDN lat=11.2 lon=29.8 region=yes
Blue Nile : country=SDN lat=11.3 lon=34.2 region=yes
Malakal : country=SSD lat=9.53 lon=31.66
Bentiu : country=SSD lat=9.23 lon=29.80
Bor : country=SSD lat=6.21 lon=31.56
Kismayo : country=SOM lat=-0.36 lon=42.55
Baidoa : country=SOM lat=3.11 lon=43.65
Hargeisa : country=SOM lat=9.56 lon=44.07
Puntland : country=SOM lat=8.4 lon=49.0 region=yes
Somaliland : country=SOM lat=9.8 lon=46.0 region=yes
Mekelle | Mekele : country=ETH lat=13.50 lon=39.47
Tigray : country=ETH lat=13.9 lon=39.0 region=yes
Ogaden : country=ETH lat=7.0 lon=44.5 region=yes
Badme : lat=14.72 lon=37.80
Assab : country=ERI lat=13.01 lon=42.74
Goma : country=COD lat=-1.68 lon=29.22
Bukavu : country=COD lat=-2.51 lon=28.85
Bunia : country=COD lat=1.57 lon=30.25
Kisangani : country=COD lat=0.52 lon=25.20
Lubumbashi : country=COD lat=-11.66 lon=27.48
Beni : country=COD lat=0.49 lon=29.47
North Kivu : country=COD lat=-0.8 lon=29.0 region=yes
South Kivu : country=COD lat=-3.0 lon=28.3 region=yes
Ituri : country=COD lat=1.7 lon=29.8 region=yes
Bujumbura : country=BDI lat=-3.38 lon=29.36
Cabinda : country=AGO lat=-5.56 lon=12.20
Gorongosa : country=MOZ lat=-18.68 lon=34.07
Beira : country=MOZ lat=-19.84 lon=34.84
Cabo Delgado : country=MOZ lat=-12.3 lon=39.5 region=yes
Maiduguri : country=NGA lat=11.85 lon=13.16
Port Harcourt : country=NGA lat=4.82 lon=7.03
Kano : country=NGA lat=12.00 lon=8.52
Niger Delta : country=NGA lat=5.0 lon=6.0 region=yes
Lake Chad : lat=13.0 lon=14.0 region=yes
Timbuktu : country=MLI lat=16.77 lon=-3.01
Gao : country=MLI lat=16.27 lon=-0.04
Kidal : country=MLI lat=18.44 lon=1.41
Azawad : country=MLI lat=19.0 lon=0.0 region=yes
Abeche | Abéché : country=TCD lat=13.83 lon=20.83
Casamance : country=SEN lat=12.8 lon=-15.5 region=yes
Tindouf : country=DZA lat=27.67 lon=-8.15
Bulawayo : country=ZWE lat=-20.15 lon=28.58
# --- The former Soviet Union
Donetsk : country=UKR lat=48.02 lon=37.80
Luhansk | Lugansk : country=UKR lat=48.57 lon=39.31
Kharkiv | Kharkov : country=UKR lat=49.99 lon=36.23
Mariupol : country=UKR lat=47.10 lon=37.55
Odesa | Odessa : country=UKR lat=46.48 lon=30.73
Kherson : country=UKR lat=46.64 lon=32.62
Zaporizhzhia | Zaporizhia : country=UKR lat=47.84 lon=35.14
Lviv : country=UKR lat=49.84 lon=24.03
Dnipro : country=UKR lat=48.46 lon=35.04
Bakhmut : country=UKR lat=48.59 lon=38.00
Debaltseve : country=UKR lat=48.34 lon=38.41
Donbas | Donbass : country=UKR lat=48.2 lon=38.2 region=yes
Crimea : lat=45.3 lon=34.4 region=yes
Sevastopol : lat=44.60 lon=33.52
Simferopol : lat=44.95 lon=34.10
Black Sea : lat=43.4 lon=34.3 region=yes
Chernobyl : country=UKR lat=51.27 lon=30.22
Kursk : country=RUS lat=51.73 lon=36.19
Belgorod : country=RUS lat=50.60 lon=36.59
Rostov-on-Don : country=RUS lat=47.24 lon=39.71
Grozny : country=RUS lat=43.32 lon=45.70
Chechnya : country=RUS lat=43.3 lon=45.7 region=yes
Beslan : country=RUS lat=43.19 lon=44.54
Dagestan : country=RUS lat=43.0 lon=47.0 region=yes
Vladikavkaz : country=RUS lat=43.02 lon=44.68
Kaliningrad : country=RUS lat=54.71 lon=20.51
Sukhumi | Sokhumi : country=GEO lat=43.00 lon=41.02
Abkhazia : country=GEO lat=43.0 lon=41.2 region=yes
South Ossetia : country=GEO lat=42.3 lon=44.0 region=yes
Tskhinvali : country=GEO lat=42.23 lon=43.97
Gori : country=GEO lat=41.98 lon=44.11
Batumi : country=GEO lat=41.65 lon=41.64
Nagorno-Karabakh | Nagorno Karabakh | Karabakh : country=AZE lat=39.9 lon=46.7 region=yes
Stepanakert | Khankendi : country=AZE lat=39.82 lon=46.75
Lachin : country=AZE lat=39.64 lon=46.55
Nakhchivan : country=AZE lat=39.21 lon=45.41
Transnistria | Trans-Dniester | Transdniester | Transdniestria : country=MDA lat=47.2 lon=29.4 region=yes
Tiraspol : country=MDA lat=46.84 lon=29.63
Osh : country=KGZ lat=40.53 lon=72.80
Andijan | Andizhan : country=UZB lat=40.78 lon=72.34
# --- The Balkans, Cyprus
Mostar : country=BIH lat=43.34 lon=17.81
Srebrenica : country=BIH lat=44.11 lon=19.30
Banja Luka : country=BIH lat=44.77 lon=17.19
Tuzla : country=BIH lat=44.54 lon=18.67
Brcko | Brčko : country=BIH lat=44.87 lon=18.81
Mitrovica | Kosovska Mitrovica : country=XKX lat=42.89 lon=20.87
Vukovar : country=HRV lat=45.35 lon=19.00
Famagusta : country=CYP lat=35.12 lon=33.95
Varosha : country=CYP lat=35.11 lon=33.96
Crans-Montana : country=CHE lat=46.31 lon=7.48
Gallipoli : country=TUR lat=40.41 lon=26.67
Diyarbakir | Diyarbakır : country=TUR lat=37.91 lon=40.24
Incirlik : country=TUR lat=37.00 lon=35.43
# --- Asia and the Pacific
Panmunjom | Panmunjeom : lat=37.96 lon=126.68
Kaesong : country=PRK lat=37.97 lon=126.55
Yongbyon : country=PRK lat=39.80 lon=125.75
Mount Kumgang | Kumgang : country=PRK lat=38.66 lon=128.11
Demilitarized Zone | DMZ : lat=38.0 lon=127.0 region=yes
Korean peninsula | Korean Peninsula : lat=38.0 lon=127.5 region=yes
Jeju : country=KOR lat=33.50 lon=126.53
Jaffna : country=LKA lat=9.66 lon=80.02
Kilinochchi : country=LKA lat=9.39 lon=80.40
Trincomalee : country=LKA lat=8.57 lon=81.23
Batticaloa : country=LKA lat=7.72 lon=81.69
Pokhara : country=NPL lat=28.21 lon=83.99
Lhasa : country=CHN lat=29.65 lon=91.12
Tibet : country=CHN lat=31.0 lon=88.0 region=yes
Xinjiang : country=CHN lat=41.0 lon=86.0 region=yes
Urumqi : country=CHN lat=43.83 lon=87.62
Aceh : country=IDN lat=4.7 lon=96.7 region=yes
Banda Aceh : country=IDN lat=5.55 lon=95.32
Papua : country=IDN lat=-4.3 lon=138.0 region=yes
Jayapura : country=IDN lat=-2.53 lon=140.72
Ambon : country=IDN lat=-3.70 lon=128.18
Maluku : country=IDN lat=-3.5 lon=129.5 region=yes
Poso : country=IDN lat=-1.39 lon=120.75
Mindanao : country=PHL lat=7.8 lon=125.0 region=yes
Cotabato | Cotabato City : country=PHL lat=7.22 lon=124.25
Davao | Davao City : country=PHL lat=7.07 lon=125.61
Marawi : country=PHL lat=8.00 lon=124.29
Zamboanga : country=PHL lat=6.91 lon=122.07
Jolo : country=PHL lat=6.05 lon=121.00
Bangsamoro : country=PHL lat=7.0 lon=124.3 region=yes
Pattani : country=THA lat=6.87 lon=101.25
Yala : country=THA lat=6.54 lon=101.28
Narathiwat : country=THA lat=6.43 lon=101.82
Myitkyina : country=MMR lat=25.38 lon=97.40
Laiza : country=MMR lat=24.75 lon=97.56
Sittwe : country=MMR lat=20.15 lon=92.90
Rakhine | Rakhine State : country=MMR lat=20.1 lon=93.5 region=yes
Kachin State : country=MMR lat=26.0 lon=97.5 region=yes
Cox's Bazar : country=BGD lat=21.44 lon=91.98
Chittagong : country=BGD lat=22.36 lon=91.78
Chittagong Hill Tracts : country=BGD lat=22.6 lon=92.2 region=yes
Assam : country=IND lat=26.2 lon=92.9 region=yes
Nagaland : country=IND lat=26.1 lon=94.5 region=yes
Manipur : country=IND lat=24.7 lon=93.9 region=yes
Guwahati : country=IND lat=26.14 lon=91.74
South China Sea : lat=12.0 lon=113.0 region=yes
Taiwan Strait : lat=24.5 lon=119.5 region=yes
Bougainville : country=PNG lat=-6.2 lon=155.4 region=yes
Arawa : country=PNG lat=-6.21 lon=155.57
Christchurch : country=NZL lat=-43.53 lon=172.64
Sydney : country=AUS lat=-33.87 lon=151.21
Melbourne : country=AUS lat=-37.81 lon=144.96
Honolulu : country=USA lat=21.31 lon=-157.86
Guantanamo Bay | Guantanamo | Guantánamo : country=CUB lat=19.90 lon=-75.15
Preah Vihear : country=KHM lat=14.39 lon=104.68
# --- Latin America
Cap-Haitien | Cap-Haïtien : country=HTI lat=19.76 lon=-72.20
Gonaives | Gonaïves : country=HTI lat=19.45 lon=-72.69
Cochabamba : country=BOL lat=-17.39 lon=-66.16
Santa Cruz : country=BOL lat=-17.79 lon=-63.18
Sucre : country=BOL lat=-19.04 lon=-65.26
Cusco | Cuzco : country=PER lat=-13.53 lon=-71.97
Ayacucho : country=PER lat=-13.16 lon=-74.22
Guayaquil : country=ECU lat=-2.19 lon=-79.89
Maracaibo : country=VEN lat=10.65 lon=-71.64
Cucuta | Cúcuta : country=COL lat=7.89 lon=-72.51
Tumaco : country=COL lat=1.80 lon=-78.79
Essequibo : country=GUY lat=6.0 lon=-59.5 region=yes
# --- Provinces, seas and states of federations
Kunar : country=AFG lat=34.9 lon=71.1 region=yes
Khost : country=AFG lat=33.34 lon=69.92
Uruzgan | Oruzgan : country=AFG lat=32.9 lon=66.6 region=yes
Nangarhar : country=AFG lat=34.2 lon=70.5 region=yes
Paktika : country=AFG lat=32.3 lon=68.8 region=yes
Paktia : country=AFG lat=33.6 lon=69.3 region=yes
Zabul : country=AFG lat=32.2 lon=67.2 region=yes
Farah : country=AFG lat=32.37 lon=62.11
Panjshir : country=AFG lat=35.4 lon=69.9 region=yes
Orakzai : country=PAK lat=33.7 lon=70.9 region=yes
Punjab : lat=31.0 lon=72.7 region=yes
Sindh : country=PAK lat=26.0 lon=68.7 region=yes
Balochistan | Baluchistan : country=PAK lat=28.5 lon=66.0 region=yes
Khyber Pakhtunkhwa | North West Frontier Province | North-West Frontier Province : country=PAK lat=34.8 lon=72.0 region=yes
Sadr City : country=IRQ lat=33.39 lon=44.46
Anbar : country=IRQ lat=32.6 lon=42.0 region=yes
Diyala : country=IRQ lat=33.9 lon=45.1 region=yes
Iraqi Kurdistan : country=IRQ lat=36.4 lon=44.4 region=yes
Sinjar : country=IRQ lat=36.32 lon=41.87
Persian Gulf : lat=26.9 lon=51.5 region=yes
Gulf of Aden : lat=12.0 lon=48.0 region=yes
Mediterranean | Mediterranean Sea : lat=35.0 lon=18.0 region=yes
Caspian Sea : lat=41.7 lon=50.6 region=yes
Baltic Sea : lat=58.0 lon=20.0 region=yes
Sea of Azov : lat=46.1 lon=36.6 region=yes
Bab el-Mandeb | Bab al-Mandab : lat=12.6 lon=43.3 region=yes
Sichuan : country=CHN lat=30.6 lon=103.0 region=yes
Guangzhou : country=CHN lat=23.13 lon=113.26
Shenzhen : country=CHN lat=22.54 lon=114.06
Texas : country=USA lat=31.0 lon=-99.0 region=yes
California : country=USA lat=37.0 lon=-119.5 region=yes
Florida : country=USA lat=28.0 lon=-82.0 region=yes
Virginia : country=USA lat=37.5 lon=-78.5 region=yes
Maryland : country=USA lat=39.0 lon=-76.7 region=yes
Hawaii : country=USA lat=20.8 lon=-156.3 region=yes
Alaska : country=USA lat=64.0 lon=-152.0 region=yes
New Orleans : country=USA lat=29.95 lon=-90.07
Houston : country=USA lat=29.76 lon=-95.37
Miami : country=USA lat=25.76 lon=-80.19
Boston : country=USA lat=42.36 lon=-71.06
Philadelphia : country=USA lat=39.95 lon=-75.17
Detroit : country=USA lat=42.33 lon=-83.05
Atlanta : country=USA lat=33.75 lon=-84.39
Oaxaca : country=MEX lat=17.07 lon=-96.72
Tijuana : country=MEX lat=32.51 lon=-117.04
Ulster : lat=54.5 lon=-6.7 region=yes
Basque Country : lat=43.0 lon=-2.6 region=yes
Catalonia : country=ESP lat=41.7 lon=1.7 region=yes
Corsica : country=FRA lat=42.1 lon=9.1 region=yes
Sicily : country=ITA lat=37.5 lon=14.1 region=yes
Vojvodina : country=SRB lat=45.4 lon=20.0 region=yes
Sumatra : country=IDN lat=-0.6 lon=101.3 region=yes
Sulawesi : country=IDN lat=-2.0 lon=120.5 region=yes
Java : country=IDN lat=-7.3 lon=110.0 region=yes
Sulu : country=PHL lat=6.0 lon=121.0 region=yes
Basilan : country=PHL lat=6.55 lon=122.0 region=yes
Luzon : country=PHL lat=16.0 lon=121.0 region=yes
Katanga : country=COD lat=-8.5 lon=26.5 region=yes
Equateur : country=COD lat=0.5 lon=20.5 region=yes
Kordofan : country=SDN lat=12.5 lon=30.0 region=yes
Oromia : country=ETH lat=8.0 lon=38.8 region=yes
Afar : country=ETH lat=11.8 lon=41.4 region=yes
Gambella : country=ETH lat=8.25 lon=34.59
Galmudug : country=SOM lat=6.8 lon=47.5 region=yes
Jubaland : country=SOM lat=0.5 lon=41.5 region=yes
Bosaso | Bossaso : country=SOM lat=11.28 lon=49.18
Beledweyne | Baladweyne : country=SOM lat=4.74 lon=45.20
KwaZulu-Natal : country=ZAF lat=-28.8 lon=30.9 region=yes
Borno : country=NGA lat=11.9 lon=13.1 region=yes
Kaduna : country=NGA lat=10.52 lon=7.44
Jos : country=NGA lat=9.92 lon=8.89
# --- Seas, straits and regions whose names hold the name or adjective of a state, which is not meant
Indian Ocean : lat=-15.0 lon=75.0 region=yes
Atlantic Ocean | Atlantic : lat=10.0 lon=-30.0 region=yes
Pacific Ocean : lat=0.0 lon=-150.0 region=yes
Arctic Ocean | Arctic : lat=85.0 lon=0.0 region=yes
Arabian Sea : lat=15.0 lon=65.0 region=yes
Arabian Peninsula : lat=23.0 lon=47.0 region=yes
Bay of Bengal : lat=15.0 lon=88.0 region=yes
English Channel : lat=50.2 lon=-0.5 region=yes
Irish Sea : lat=53.8 lon=-4.9 region=yes
Norwegian Sea : lat=69.0 lon=2.0 region=yes
Sea of Japan | East Sea : lat=40.0 lon=135.0 region=yes
East China Sea : lat=29.0 lon=125.0 region=yes
Korea Strait : lat=34.6 lon=129.2 region=yes
Gulf of Oman : lat=25.0 lon=58.0 region=yes
Gulf of Guinea : lat=2.0 lon=2.5 region=yes
Gulf of Mexico : lat=25.0 lon=-90.0 region=yes
Gulf of Thailand : lat=9.5 lon=102.0 region=yes
Panama Canal : country=PAN lat=9.1 lon=-79.7 region=yes
Indian subcontinent : lat=22.0 lon=79.0 region=yes
Iberian Peninsula : lat=40.0 lon=-4.0 region=yes
New Mexico : country=USA lat=34.4 lon=-106.1 region=yes
New England : country=USA lat=44.0 lon=-71.5 region=yes
Northern Cyprus : lat=35.3 lon=33.5 region=yes
Line of Control : lat=34.6 lon=74.5 region=yes
