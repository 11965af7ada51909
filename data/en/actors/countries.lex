# States and widely named territories: names, adjectives, peoples, capitals.
# Source: general knowledge; three-letter codes checked against Debian's iso-codes (ISO 3166-1 alpha-3), XKX by
# common use. A code says whom the news names; it takes no position on anybody's status.
# also= tells what else the word means, for rules that want to be careful.

class actor kind=country form=name
Afghanistan | Islamic Republic of Afghanistan : code=AFG
Albania | Republic of Albania : code=ALB
Algeria | People's Democratic Republic of Algeria : code=DZA
Andorra | Principality of Andorra : code=AND
Angola | Republic of Angola : code=AGO
Antigua and Barbuda : code=ATG
Argentina | Argentine Republic : code=ARG
Armenia | Republic of Armenia : code=ARM
Australia | Commonwealth of Australia : code=AUS
Austria | Republic of Austria : code=AUT
Azerbaijan | Republic of Azerbaijan : code=AZE
Bahamas | The Bahamas : code=BHS
Bahrain | Kingdom of Bahrain : code=BHR
Bangladesh | People's Republic of Bangladesh : code=BGD
Barbados : code=BRB
Belarus | Republic of Belarus | Byelorussia : code=BLR
Belgium | Kingdom of Belgium : code=BEL
Belize : code=BLZ
Benin | Republic of Benin : code=BEN
Bermuda : code=BMU
Bhutan | Kingdom of Bhutan : code=BTN
Bolivia | Plurinational State of Bolivia : code=BOL
Bosnia and Herzegovina | Bosnia-Herzegovina | Bosnia | Bosnia & Herzegovina : code=BIH
Botswana | Republic of Botswana : code=BWA
Brazil | Federative Republic of Brazil : code=BRA
Brunei | Brunei Darussalam : code=BRN
Bulgaria | Republic of Bulgaria : code=BGR
Burkina Faso : code=BFA
Burundi | Republic of Burundi : code=BDI
Cambodia | Kingdom of Cambodia | Kampuchea : code=KHM
Cameroon | Republic of Cameroon : code=CMR
Canada : code=CAN
Cape Verde | Cabo Verde : code=CPV
Central African Republic | CAR : code=CAF
Chad | Republic of Chad : code=TCD also="a given name"
Chagos Islands | Chagos Archipelago | British Indian Ocean Territory : code=IOT
Chile | Republic of Chile : code=CHL
China | People's Republic of China | PRC | mainland China : code=CHN
Colombia | Republic of Colombia : code=COL
Comoros | Union of the Comoros : code=COM
Cook Islands : code=COK
Costa Rica | Republic of Costa Rica : code=CRI
Croatia | Republic of Croatia : code=HRV
Cuba | Republic of Cuba : code=CUB
Cyprus | Republic of Cyprus : code=CYP
Czech Republic | Czechia : code=CZE
Democratic Republic of the Congo | Democratic Republic of Congo | DR Congo | DRC | D.R. Congo | DRCongo | Congo-Kinshasa | Zaire : code=COD
Denmark | Kingdom of Denmark : code=DNK
Djibouti | Republic of Djibouti : code=DJI
Dominican Republic : code=DOM
Dominica | Commonwealth of Dominica : code=DMA
East Timor | Timor-Leste | Timor Leste : code=TLS
Ecuador | Republic of Ecuador : code=ECU
Egypt | Arab Republic of Egypt : code=EGY
El Salvador | Republic of El Salvador : code=SLV
Equatorial Guinea | Republic of Equatorial Guinea : code=GNQ
Eritrea | State of Eritrea : code=ERI
Estonia | Republic of Estonia : code=EST
Eswatini | Swaziland | Kingdom of Eswatini : code=SWZ
Ethiopia | Federal Democratic Republic of Ethiopia : code=ETH
Falkland Islands | Falklands : code=FLK
Faroe Islands | Faroes : code=FRO
Fiji | Republic of Fiji : code=FJI
Finland | Republic of Finland : code=FIN
France | French Republic : code=FRA
French Polynesia : code=PYF
Gabon | Gabonese Republic : code=GAB
Gambia | The Gambia : code=GMB
Georgia | Republic of Georgia : code=GEO also="a state of the United States"
Germany | Federal Republic of Germany : code=DEU
Ghana | Republic of Ghana : code=GHA
Gibraltar : code=GIB
Greece | Hellenic Republic : code=GRC
Greenland : code=GRL
Grenada : code=GRD
Guam : code=GUM
Guatemala | Republic of Guatemala : code=GTM
Guinea-Bissau | Guinea Bissau : code=GNB
Guinea | Republic of Guinea | Guinea-Conakry : code=GIN
Guyana | Co-operative Republic of Guyana : code=GUY
Haiti | Republic of Haiti : code=HTI
Honduras | Republic of Honduras : code=HND
Hong Kong : code=HKG
Hungary : code=HUN
Iceland : code=ISL
India | Republic of India : code=IND
Indonesia | Republic of Indonesia : code=IDN
Iran | Islamic Republic of Iran | Islamic Republic | Persia : code=IRN
Iraq | Republic of Iraq : code=IRQ
Ireland | Republic of Ireland | Irish Republic : code=IRL
Israel | State of Israel : code=ISR
Italy | Italian Republic : code=ITA
Ivory Coast | Côte d'Ivoire | Cote d'Ivoire : code=CIV
Jamaica : code=JAM
Japan : code=JPN
Jordan | Hashemite Kingdom of Jordan | Hashemite Kingdom : code=JOR also="a given name and surname"
Kazakhstan | Republic of Kazakhstan : code=KAZ
Kenya | Republic of Kenya : code=KEN
Kiribati : code=KIR
Kosovo | Republic of Kosovo : code=XKX
Kuwait | State of Kuwait : code=KWT
Kyrgyzstan | Kyrgyz Republic : code=KGZ
Laos | Lao People's Democratic Republic : code=LAO
Latvia | Republic of Latvia : code=LVA
Lebanon | Lebanese Republic : code=LBN
Lesotho | Kingdom of Lesotho : code=LSO
Liberia | Republic of Liberia : code=LBR
Libya | State of Libya | Libyan Arab Jamahiriya | Great Socialist People's Libyan Arab Jamahiriya : code=LBY
Liechtenstein : code=LIE
Lithuania | Republic of Lithuania : code=LTU
Luxembourg | Grand Duchy of Luxembourg : code=LUX
Macau | Macao : code=MAC
Madagascar | Republic of Madagascar : code=MDG
Malawi | Republic of Malawi : code=MWI
Malaysia : code=MYS
Maldives | Republic of Maldives | Republic of the Maldives : code=MDV
Mali | Republic of Mali : code=MLI
Malta | Republic of Malta : code=MLT
Marshall Islands | Republic of the Marshall Islands : code=MHL
Mauritania | Islamic Republic of Mauritania : code=MRT
Mauritius | Republic of Mauritius : code=MUS
Mexico | United Mexican States : code=MEX
Micronesia | Federated States of Micronesia : code=FSM
Moldova | Republic of Moldova | Moldavia : code=MDA
Monaco | Principality of Monaco : code=MCO
Mongolia : code=MNG
Montenegro : code=MNE
Morocco | Kingdom of Morocco : code=MAR
Mozambique | Republic of Mozambique : code=MOZ
Myanmar | Burma | Union of Myanmar | Republic of the Union of Myanmar : code=MMR
Namibia | Republic of Namibia : code=NAM
Nauru | Republic of Nauru : code=NRU
Nepal | Federal Democratic Republic of Nepal : code=NPL
Netherlands | The Netherlands | Holland | Kingdom of the Netherlands : code=NLD
New Caledonia : code=NCL
New Zealand : code=NZL
Nicaragua | Republic of Nicaragua : code=NIC
Nigeria | Federal Republic of Nigeria : code=NGA
Niger | Republic of Niger | Republic of the Niger : code=NER
North Korea | Democratic People's Republic of Korea | DPRK | N. Korea | N.Korea | NKorea : code=PRK
North Macedonia | Macedonia | Former Yugoslav Republic of Macedonia | FYROM : code=MKD
Norway | Kingdom of Norway : code=NOR
Oman | Sultanate of Oman : code=OMN
Pakistan | Islamic Republic of Pakistan : code=PAK
Palau | Republic of Palau : code=PLW
Palestine | State of Palestine | Palestinian Territories | Palestinian territories | Occupied Palestinian Territories : code=PSE
Panama | Republic of Panama : code=PAN
Papua New Guinea | PNG : code=PNG
Paraguay | Republic of Paraguay : code=PRY
Peru | Republic of Peru : code=PER
Philippines | Republic of the Philippines | The Philippines : code=PHL
Poland | Republic of Poland : code=POL
Portugal | Portuguese Republic : code=PRT
Puerto Rico : code=PRI
Qatar | State of Qatar : code=QAT
Republic of the Congo | Congo-Brazzaville | Republic of Congo | Congo Republic : code=COG
Romania | Rumania : code=ROU
Russia | Russian Federation : code=RUS
Rwanda | Republic of Rwanda : code=RWA
Saint Kitts and Nevis | St. Kitts and Nevis | St Kitts and Nevis : code=KNA
Saint Lucia | St. Lucia | St Lucia : code=LCA
Saint Vincent and the Grenadines | St. Vincent and the Grenadines | St Vincent and the Grenadines : code=VCT
Samoa | Western Samoa | Independent State of Samoa : code=WSM
San Marino | Republic of San Marino : code=SMR
Sao Tome and Principe | São Tomé and Príncipe : code=STP
Saudi Arabia | Kingdom of Saudi Arabia | KSA : code=SAU
Senegal | Republic of Senegal : code=SEN
Serbia | Republic of Serbia : code=SRB
Seychelles | Republic of Seychelles : code=SYC
Sierra Leone | Republic of Sierra Leone : code=SLE
Singapore | Republic of Singapore : code=SGP
Slovakia | Slovak Republic : code=SVK
Slovenia | Republic of Slovenia : code=SVN
Solomon Islands : code=SLB
Somalia | Federal Republic of Somalia : code=SOM
South Africa | Republic of South Africa : code=ZAF
South Korea | Republic of Korea | ROK | S. Korea | S.Korea | SKorea : code=KOR
South Sudan | Republic of South Sudan : code=SSD
Spain | Kingdom of Spain : code=ESP
Sri Lanka | Democratic Socialist Republic of Sri Lanka | Ceylon : code=LKA
Sudan | Republic of the Sudan | Republic of Sudan : code=SDN
Suriname | Surinam | Republic of Suriname : code=SUR
Sweden | Kingdom of Sweden : code=SWE
Switzerland | Swiss Confederation : code=CHE
Syria | Syrian Arab Republic : code=SYR
Taiwan | Republic of China : code=TWN
Tajikistan | Republic of Tajikistan : code=TJK
Tanzania | United Republic of Tanzania : code=TZA
Thailand | Kingdom of Thailand : code=THA
Togo | Togolese Republic : code=TGO
Tonga | Kingdom of Tonga : code=TON
Trinidad and Tobago | Trinidad : code=TTO
Tunisia | Republic of Tunisia | Tunisian Republic : code=TUN
Turkey | Türkiye | Turkiye | Republic of Turkey | Republic of Türkiye : code=TUR also="a bird, in lower case"
Turkmenistan : code=TKM
Tuvalu : code=TUV
Uganda | Republic of Uganda : code=UGA
Ukraine : code=UKR
United Arab Emirates | UAE | U.A.E. | Emirates : code=ARE also="an airline"
United Kingdom | UK | U.K. | Britain | Great Britain | United Kingdom of Great Britain and Northern Ireland : code=GBR
United States | United States of America | US | U.S. | U.S | USA | U.S.A. | America : code=USA
Uruguay | Oriental Republic of Uruguay : code=URY
Uzbekistan | Republic of Uzbekistan : code=UZB
Vanuatu | Republic of Vanuatu : code=VUT
Vatican | Holy See | Vatican City : code=VAT
Venezuela | Bolivarian Republic of Venezuela : code=VEN
Vietnam | Viet Nam | Socialist Republic of Vietnam : code=VNM
Western Sahara | Sahrawi Arab Democratic Republic | SADR : code=ESH
Yemen | Republic of Yemen : code=YEM
Zambia | Republic of Zambia : code=ZMB
Zimbabwe | Republic of Zimbabwe : code=ZWE
Congo | the Congo : code=COD also="the Republic of the Congo (Brazzaville)"
Korea : also="North Korea or South Korea"
England : code=GBR
Scotland : code=GBR
Wales : code=GBR
Northern Ireland : code=GBR

# States that are no more; the code is the one they had, or that of the successor where news of today goes on with it.
Soviet Union | USSR | U.S.S.R. | Union of Soviet Socialist Republics : code=SUN
Yugoslavia | Federal Republic of Yugoslavia : code=YUG
Serbia and Montenegro : code=SCG
Czechoslovakia : code=CSK
East Germany | German Democratic Republic : code=DDR
South Yemen : code=YMD

# Parts of the world that are named as actors; CAMEO's codes for regions.
class actor kind=place form=name
Europe : code=EUR
West | the West : code=WST also="a point of the compass"
Africa : code=AFR
Asia : code=ASA
Middle East | Mideast | Near East : code=MEA
Latin America : code=LAM
South America : code=SAM
Central America : code=CAM
Central Asia : code=CAS
South Asia : code=SAS
Southeast Asia | South-East Asia : code=SEA
East Asia : code=EAS
Caribbean : code=CRB
Balkans : code=BLK
Caucasus | South Caucasus : code=CAU
Horn of Africa : code=EAF
East Africa : code=EAF
West Africa : code=WAF
Southern Africa : code=SAF
Central Africa : code=CFR
North Africa | Maghreb : code=NAF
Scandinavia : code=SCN
Sahel : code=WAF
Gulf states | Gulf States | Gulf countries : code=GLF
Arab world | Arab states | Arab countries | Arab nations : code=ARB

class demonym kind=country form=demonym
Afghan : code=AFG name=Afghanistan
Albanian : code=ALB name=Albania
Algerian : code=DZA name=Algeria
Andorran : code=AND name=Andorra
Angolan : code=AGO name=Angola
Antiguan : code=ATG name="Antigua and Barbuda"
Argentine | Argentinian | Argentinean : code=ARG name=Argentina
Armenian : code=ARM name=Armenia
Australian : code=AUS name=Australia
Austrian : code=AUT name=Austria
Azerbaijani | Azeri : code=AZE name=Azerbaijan
Bahamian : code=BHS name=Bahamas
Bahraini : code=BHR name=Bahrain
Bangladeshi : code=BGD name=Bangladesh
Barbadian : code=BRB name=Barbados
Belarusian | Belarussian | Byelorussian : code=BLR name=Belarus
Belgian : code=BEL name=Belgium
Belizean : code=BLZ name=Belize
Beninese : code=BEN name=Benin
Bermudian : code=BMU name=Bermuda
Bhutanese : code=BTN name=Bhutan
Bolivian : code=BOL name=Bolivia
Bosnian : code=BIH name="Bosnia and Herzegovina"
Botswanan : code=BWA name=Botswana
Brazilian : code=BRA name=Brazil
Bruneian : code=BRN name=Brunei
Bulgarian : code=BGR name=Bulgaria
Burkinabe | Burkinabè : code=BFA name="Burkina Faso"
Burundian : code=BDI name=Burundi
Cambodian : code=KHM name=Cambodia
Cameroonian : code=CMR name=Cameroon
Canadian : code=CAN name=Canada
Cape Verdean | Cabo Verdean : code=CPV name="Cape Verde"
Chadian : code=TCD name=Chad
Chagossian : code=IOT name="Chagos Islands"
Chilean : code=CHL name=Chile
Chinese : code=CHN name=China
Colombian : code=COL name=Colombia
Comorian | Comoran : code=COM name=Comoros
Cook Island : code=COK name="Cook Islands"
Costa Rican : code=CRI name="Costa Rica"
Croatian : code=HRV name=Croatia
Cuban : code=CUB name=Cuba
Cypriot : code=CYP name=Cyprus
Czech : code=CZE name="Czech Republic"
Congolese | Zairean | Zairian : code=COD name="Democratic Republic of the Congo"
Danish : code=DNK name=Denmark
Djiboutian : code=DJI name=Djibouti
Dominican : code=DOM name="Dominican Republic"
East Timorese | Timorese : code=TLS name="East Timor"
Ecuadorian | Ecuadorean : code=ECU name=Ecuador
Egyptian : code=EGY name=Egypt
Salvadoran | Salvadorean | Salvadorian : code=SLV name="El Salvador"
Equatorial Guinean | Equatoguinean : code=GNQ name="Equatorial Guinea"
Eritrean : code=ERI name=Eritrea
Estonian : code=EST name=Estonia
Swazi : code=SWZ name=Eswatini
Ethiopian : code=ETH name=Ethiopia
Faroese : code=FRO name="Faroe Islands"
Fijian : code=FJI name=Fiji
Finnish : code=FIN name=Finland
French : code=FRA name=France
French Polynesian : code=PYF name="French Polynesia"
Gabonese : code=GAB name=Gabon
Gambian : code=GMB name=Gambia
Georgian : code=GEO name=Georgia
German : code=DEU name=Germany
Ghanaian | Ghanian : code=GHA name=Ghana
Gibraltarian : code=GIB name=Gibraltar
Greek | Hellenic : code=GRC name=Greece
Greenlandic : code=GRL name=Greenland
Grenadian : code=GRD name=Grenada
Guamanian : code=GUM name=Guam
Guatemalan : code=GTM name=Guatemala
Bissau-Guinean : code=GNB name=Guinea-Bissau
Guinean : code=GIN name=Guinea
Guyanese : code=GUY name=Guyana
Haitian : code=HTI name=Haiti
Honduran : code=HND name=Honduras
Hong Kong : code=HKG name="Hong Kong"
Hungarian : code=HUN name=Hungary
Icelandic : code=ISL name=Iceland
Indian : code=IND name=India
Indonesian : code=IDN name=Indonesia
Iranian : code=IRN name=Iran
Iraqi : code=IRQ name=Iraq
Irish : code=IRL name=Ireland
Israeli : code=ISR name=Israel
Italian : code=ITA name=Italy
Ivorian | Ivoirian : code=CIV name="Ivory Coast"
Jamaican : code=JAM name=Jamaica
Japanese : code=JPN name=Japan
Jordanian : code=JOR name=Jordan
Kazakh | Kazakhstani : code=KAZ name=Kazakhstan
Kenyan : code=KEN name=Kenya
I-Kiribati : code=KIR name=Kiribati
Kosovar | Kosovan : code=XKX name=Kosovo
Kuwaiti : code=KWT name=Kuwait
Kyrgyz | Kyrgyzstani : code=KGZ name=Kyrgyzstan
Laotian | Lao : code=LAO name=Laos
Latvian : code=LVA name=Latvia
Lebanese : code=LBN name=Lebanon
Basotho : code=LSO name=Lesotho
Liberian : code=LBR name=Liberia
Libyan : code=LBY name=Libya
Liechtensteiner : code=LIE name=Liechtenstein
Lithuanian : code=LTU name=Lithuania
Luxembourgish : code=LUX name=Luxembourg
Macanese : code=MAC name=Macau
Malagasy : code=MDG name=Madagascar
Malawian : code=MWI name=Malawi
Malaysian : code=MYS name=Malaysia
Maldivian : code=MDV name=Maldives
Malian : code=MLI name=Mali
Maltese : code=MLT name=Malta
Marshallese : code=MHL name="Marshall Islands"
Mauritanian : code=MRT name=Mauritania
Mauritian : code=MUS name=Mauritius
Mexican : code=MEX name=Mexico
Micronesian : code=FSM name=Micronesia
Moldovan | Moldavian : code=MDA name=Moldova
Monegasque | Monégasque : code=MCO name=Monaco
Mongolian : code=MNG name=Mongolia
Montenegrin : code=MNE name=Montenegro
Moroccan : code=MAR name=Morocco
Mozambican : code=MOZ name=Mozambique
Burmese | Myanmarese : code=MMR name=Myanmar
Namibian : code=NAM name=Namibia
Nauruan : code=NRU name=Nauru
Nepalese | Nepali : code=NPL name=Nepal
Dutch : code=NLD name=Netherlands
New Caledonian : code=NCL name="New Caledonia"
New Zealand : code=NZL name="New Zealand"
Nicaraguan : code=NIC name=Nicaragua
Nigerian : code=NGA name=Nigeria
Nigerien : code=NER name=Niger
North Korean : code=PRK name="North Korea"
Macedonian | North Macedonian : code=MKD name="North Macedonia"
Norwegian : code=NOR name=Norway
Omani : code=OMN name=Oman
Pakistani : code=PAK name=Pakistan
Palauan : code=PLW name=Palau
Palestinian : code=PSE name=Palestine
Panamanian : code=PAN name=Panama
Papua New Guinean : code=PNG name="Papua New Guinea"
Paraguayan : code=PRY name=Paraguay
Peruvian : code=PER name=Peru
Philippine | Filipino : code=PHL name=Philippines
Polish : code=POL name=Poland
Portuguese : code=PRT name=Portugal
Puerto Rican : code=PRI name="Puerto Rico"
Qatari : code=QAT name=Qatar
Romanian | Rumanian : code=ROU name=Romania
Russian : code=RUS name=Russia
Rwandan | Rwandese : code=RWA name=Rwanda
Kittitian : code=KNA name="Saint Kitts and Nevis"
Saint Lucian | St. Lucian : code=LCA name="Saint Lucia"
Vincentian : code=VCT name="Saint Vincent and the Grenadines"
Samoan : code=WSM name=Samoa
Sammarinese : code=SMR name="San Marino"
Sao Tomean : code=STP name="Sao Tome and Principe"
Saudi | Saudi Arabian : code=SAU name="Saudi Arabia"
Senegalese : code=SEN name=Senegal
Serbian : code=SRB name=Serbia
Seychellois : code=SYC name=Seychelles
Sierra Leonean | Sierra Leonian : code=SLE name="Sierra Leone"
Singaporean : code=SGP name=Singapore
Slovak | Slovakian : code=SVK name=Slovakia
Slovenian | Slovene : code=SVN name=Slovenia
Solomon Island : code=SLB name="Solomon Islands"
Somali | Somalian : code=SOM name=Somalia
South African : code=ZAF name="South Africa"
South Korean : code=KOR name="South Korea"
South Sudanese : code=SSD name="South Sudan"
Spanish : code=ESP name=Spain
Sri Lankan : code=LKA name="Sri Lanka"
Sudanese : code=SDN name=Sudan
Surinamese : code=SUR name=Suriname
Swedish : code=SWE name=Sweden
Swiss : code=CHE name=Switzerland
Syrian : code=SYR name=Syria
Taiwanese : code=TWN name=Taiwan
Tajik | Tajikistani : code=TJK name=Tajikistan
Tanzanian : code=TZA name=Tanzania
Thai : code=THA name=Thailand
Togolese : code=TGO name=Togo
Tongan : code=TON name=Tonga
Trinidadian : code=TTO name="Trinidad and Tobago"
Tunisian : code=TUN name=Tunisia
Turkish : code=TUR name=Turkey
Turkmen : code=TKM name=Turkmenistan
Tuvaluan : code=TUV name=Tuvalu
Ugandan : code=UGA name=Uganda
Ukrainian : code=UKR name=Ukraine
Emirati : code=ARE name="United Arab Emirates"
British : code=GBR name="United Kingdom"
American : code=USA name="United States"
Uruguayan : code=URY name=Uruguay
Uzbek | Uzbekistani : code=UZB name=Uzbekistan
Ni-Vanuatu : code=VUT name=Vanuatu
Venezuelan : code=VEN name=Venezuela
Vietnamese : code=VNM name=Vietnam
Sahrawi | Saharawi : code=ESH name="Western Sahara"
Yemeni | Yemenite : code=YEM name=Yemen
Zambian : code=ZMB name=Zambia
Zimbabwean : code=ZWE name=Zimbabwe
Korean : name=Korea also="North Korean or South Korean"
English : code=GBR name="United Kingdom"
Scottish : code=GBR name="United Kingdom"
Welsh : code=GBR name="United Kingdom"
Northern Irish : code=GBR name="United Kingdom"
Soviet : code=SUN name="Soviet Union"
Yugoslav : code=YUG name=Yugoslavia
Czechoslovak : code=CSK name=Czechoslovakia
European : code=EUR name=Europe
Western : code=WST name=West
African : code=AFR name=Africa
Asian : code=ASA name=Asia
Arab | Arabic : code=ARB name="Arab world"
Latin American : code=LAM name="Latin America"
Middle Eastern : code=MEA name="Middle East"
Balkan : code=BLK name=Balkans
Scandinavian : code=SCN name=Scandinavia
South American : code=SAM name="South America"
Central American : code=CAM name="Central America"
North African : code=NAF name="North Africa"
West African : code=WAF name="West Africa"
East African : code=EAF name="East Africa"
South Asian : code=SAS name="South Asia"
Southeast Asian : code=SEA name="Southeast Asia"
Central Asian : code=CAS name="Central Asia"
Caribbean : code=CRB name=Caribbean
Kashmiri : name=Kashmir
Kurdish
Tamil
Pashtun
Tuareg
Hutu
Tutsi
Sunni
Shiite | Shia | Shi'ite
Druze
Alawite
Muslim
Christian
Jewish
Hindu
Buddhist
Catholic
Protestant
Orthodox
Basque : code=ESP name=Spain
Catalan : code=ESP name=Spain

class demonym kind=group form=people
Afghans : code=AFG name=Afghanistan
Albanians : code=ALB name=Albania
Algerians : code=DZA name=Algeria
Andorrans : code=AND name=Andorra
Angolans : code=AGO name=Angola
Antiguans : code=ATG name="Antigua and Barbuda"
Argentines | Argentinians : code=ARG name=Argentina
Armenians : code=ARM name=Armenia
Australians : code=AUS name=Australia
Austrians : code=AUT name=Austria
Azerbaijanis | Azeris : code=AZE name=Azerbaijan
Bahamians : code=BHS name=Bahamas
Bahrainis : code=BHR name=Bahrain
Bangladeshis : code=BGD name=Bangladesh
Barbadians : code=BRB name=Barbados
Belarusians | Belarussians : code=BLR name=Belarus
Belgians : code=BEL name=Belgium
Belizeans : code=BLZ name=Belize
Bermudians : code=BMU name=Bermuda
Bolivians : code=BOL name=Bolivia
Bosnians : code=BIH name="Bosnia and Herzegovina"
Batswana : code=BWA name=Botswana
Brazilians : code=BRA name=Brazil
Bruneians : code=BRN name=Brunei
Bulgarians : code=BGR name=Bulgaria
Burkinabes : code=BFA name="Burkina Faso"
Burundians : code=BDI name=Burundi
Cambodians : code=KHM name=Cambodia
Cameroonians : code=CMR name=Cameroon
Canadians : code=CAN name=Canada
Cape Verdeans : code=CPV name="Cape Verde"
Chadians : code=TCD name=Chad
Chagossians : code=IOT name="Chagos Islands"
Chileans : code=CHL name=Chile
Colombians : code=COL name=Colombia
Comorians : code=COM name=Comoros
Cook Islanders : code=COK name="Cook Islands"
Costa Ricans : code=CRI name="Costa Rica"
Croatians : code=HRV name=Croatia
Cubans : code=CUB name=Cuba
Cypriots : code=CYP name=Cyprus
Czechs : code=CZE name="Czech Republic"
Danes : code=DNK name=Denmark
Djiboutians : code=DJI name=Djibouti
Dominicans : code=DOM name="Dominican Republic"
Ecuadorians | Ecuadoreans : code=ECU name=Ecuador
Egyptians : code=EGY name=Egypt
Salvadorans | Salvadoreans : code=SLV name="El Salvador"
Eritreans : code=ERI name=Eritrea
Estonians : code=EST name=Estonia
Swazis : code=SWZ name=Eswatini
Ethiopians : code=ETH name=Ethiopia
Falkland Islanders : code=FLK name="Falkland Islands"
Fijians : code=FJI name=Fiji
Finns : code=FIN name=Finland
Frenchmen : code=FRA name=France
French Polynesians : code=PYF name="French Polynesia"
Gambians : code=GMB name=Gambia
Georgians : code=GEO name=Georgia
Germans : code=DEU name=Germany
Ghanaians : code=GHA name=Ghana
Gibraltarians : code=GIB name=Gibraltar
Greeks : code=GRC name=Greece
Greenlanders : code=GRL name=Greenland
Grenadians : code=GRD name=Grenada
Guamanians : code=GUM name=Guam
Guatemalans : code=GTM name=Guatemala
Guineans : code=GIN name=Guinea
Haitians : code=HTI name=Haiti
Hondurans : code=HND name=Honduras
Hong Kongers : code=HKG name="Hong Kong"
Hungarians : code=HUN name=Hungary
Icelanders : code=ISL name=Iceland
Indians : code=IND name=India
Indonesians : code=IDN name=Indonesia
Iranians : code=IRN name=Iran
Iraqis : code=IRQ name=Iraq
Irishmen : code=IRL name=Ireland
Israelis : code=ISR name=Israel
Italians : code=ITA name=Italy
Ivorians : code=CIV name="Ivory Coast"
Jamaicans : code=JAM name=Jamaica
Jordanians : code=JOR name=Jordan
Kazakhs : code=KAZ name=Kazakhstan
Kenyans : code=KEN name=Kenya
Kosovars : code=XKX name=Kosovo
Kuwaitis : code=KWT name=Kuwait
Laotians : code=LAO name=Laos
Latvians : code=LVA name=Latvia
Liberians : code=LBR name=Liberia
Libyans : code=LBY name=Libya
Lithuanians : code=LTU name=Lithuania
Luxembourgers : code=LUX name=Luxembourg
Malawians : code=MWI name=Malawi
Malaysians : code=MYS name=Malaysia
Maldivians : code=MDV name=Maldives
Malians : code=MLI name=Mali
Mauritanians : code=MRT name=Mauritania
Mauritians : code=MUS name=Mauritius
Mexicans : code=MEX name=Mexico
Micronesians : code=FSM name=Micronesia
Moldovans : code=MDA name=Moldova
Mongolians : code=MNG name=Mongolia
Montenegrins : code=MNE name=Montenegro
Moroccans : code=MAR name=Morocco
Mozambicans : code=MOZ name=Mozambique
Namibians : code=NAM name=Namibia
Nauruans : code=NRU name=Nauru
Nepalis : code=NPL name=Nepal
Dutchmen : code=NLD name=Netherlands
New Caledonians : code=NCL name="New Caledonia"
New Zealanders : code=NZL name="New Zealand"
Nicaraguans : code=NIC name=Nicaragua
Nigerians : code=NGA name=Nigeria
Nigeriens : code=NER name=Niger
North Koreans : code=PRK name="North Korea"
Macedonians : code=MKD name="North Macedonia"
Norwegians : code=NOR name=Norway
Omanis : code=OMN name=Oman
Pakistanis : code=PAK name=Pakistan
Palauans : code=PLW name=Palau
Palestinians : code=PSE name=Palestine
Panamanians : code=PAN name=Panama
Papua New Guineans : code=PNG name="Papua New Guinea"
Paraguayans : code=PRY name=Paraguay
Peruvians : code=PER name=Peru
Filipinos : code=PHL name=Philippines
Poles : code=POL name=Poland
Puerto Ricans : code=PRI name="Puerto Rico"
Qataris : code=QAT name=Qatar
Romanians : code=ROU name=Romania
Russians : code=RUS name=Russia
Rwandans : code=RWA name=Rwanda
Samoans : code=WSM name=Samoa
Saudis : code=SAU name="Saudi Arabia"
Serbians : code=SRB name=Serbia
Sierra Leoneans : code=SLE name="Sierra Leone"
Singaporeans : code=SGP name=Singapore
Slovaks : code=SVK name=Slovakia
Slovenians | Slovenes : code=SVN name=Slovenia
Solomon Islanders : code=SLB name="Solomon Islands"
Somalis | Somalians : code=SOM name=Somalia
South Africans : code=ZAF name="South Africa"
South Koreans : code=KOR name="South Korea"
Spaniards : code=ESP name=Spain
Sri Lankans : code=LKA name="Sri Lanka"
Swedes : code=SWE name=Sweden
Syrians : code=SYR name=Syria
Tajiks : code=TJK name=Tajikistan
Tanzanians : code=TZA name=Tanzania
Thais : code=THA name=Thailand
Tongans : code=TON name=Tonga
Trinidadians : code=TTO name="Trinidad and Tobago"
Tunisians : code=TUN name=Tunisia
Turks : code=TUR name=Turkey
Turkmens : code=TKM name=Turkmenistan
Tuvaluans : code=TUV name=Tuvalu
Ugandans : code=UGA name=Uganda
Ukrainians : code=UKR name=Ukraine
Emiratis : code=ARE name="United Arab Emirates"
Britons | Brits : code=GBR name="United Kingdom"
Americans : code=USA name="United States"
Uruguayans : code=URY name=Uruguay
Uzbeks : code=UZB name=Uzbekistan
Venezuelans : code=VEN name=Venezuela
Sahrawis | Saharawis : code=ESH name="Western Sahara"
Yemenis : code=YEM name=Yemen
Zambians : code=ZMB name=Zambia
Zimbabweans : code=ZWE name=Zimbabwe
Koreans : name=Korea
Soviets : code=SUN name="Soviet Union"
Europeans : code=EUR name=Europe
Africans : code=AFR name=Africa
Asians : code=ASA name=Asia
Arabs : code=ARB name="Arab world"
Englishmen : code=GBR name="United Kingdom"
Scots : code=GBR name="United Kingdom"

# Peoples and communities; where the word alone does not tell the state there is no code.
Serbs : code=SRB name=Serbia
Croats : code=HRV name=Croatia
Bosnian Serbs : code=BIH name="Bosnia and Herzegovina"
Bosniaks : code=BIH name="Bosnia and Herzegovina"
Bosnian Croats : code=BIH name="Bosnia and Herzegovina"
Bosnian Muslims : code=BIH name="Bosnia and Herzegovina"
Kosovo Serbs : code=XKX name=Kosovo
Kosovo Albanians : code=XKX name=Kosovo
Greek Cypriots : code=CYP name=Cyprus
Turkish Cypriots : code=CYP name=Cyprus
Iraqi Kurds : code=IRQ name=Iraq
Syrian Kurds : code=SYR name=Syria
Rohingya | Rohingyas : code=MMR name=Myanmar
Tigrayans : code=ETH name=Ethiopia
Oromo : code=ETH name=Ethiopia
Amhara : code=ETH name=Ethiopia
Acehnese : code=IDN name=Indonesia
Papuans : code=IDN name=Indonesia
Chechens : code=RUS name=Russia
Tibetans : code=CHN name=China
Uighurs | Uyghurs : code=CHN name=China
Darfuris : code=SDN name=Sudan
South Ossetians : code=GEO name=Georgia
Abkhazians | Abkhaz : code=GEO name=Georgia
Muslims
Christians
Jews
Hindus
Buddhists
Catholics
Protestants
Basques
Catalans
Kurds
Tamils
Hutus
Tutsis
Pashtuns
Tuaregs
Alawites
Sunnis
Shiites | Shias | Shi'ites

class demonym kind=country form=demonym
Serb : code=SRB name=Serbia
Croat : code=HRV name=Croatia
Bosnian Serb : code=BIH name="Bosnia and Herzegovina"
Bosniak : code=BIH name="Bosnia and Herzegovina"
Bosnian Croat : code=BIH name="Bosnia and Herzegovina"
Greek Cypriot : code=CYP name=Cyprus
Turkish Cypriot : code=CYP name=Cyprus
Chechen : code=RUS name=Russia
Tibetan | Uighur | Uyghur : code=CHN name=China
Darfuri : code=SDN name=Sudan
Tigrayan : code=ETH name=Ethiopia
South Ossetian : code=GEO name=Georgia
Abkhazian : code=GEO name=Georgia

# A capital may stand for its government; the country's code, as a careful coder gives it.
class capital kind=country form=capital
Kabul : code=AFG name=Afghanistan
Tirana : code=ALB name=Albania
Algiers : code=DZA name=Algeria
Andorra la Vella : code=AND name=Andorra
Luanda : code=AGO name=Angola
Saint John's : code=ATG name="Antigua and Barbuda"
Buenos Aires : code=ARG name=Argentina
Yerevan : code=ARM name=Armenia
Canberra : code=AUS name=Australia
Vienna : code=AUT name=Austria
Baku : code=AZE name=Azerbaijan
Nassau : code=BHS name=Bahamas
Manama : code=BHR name=Bahrain
Dhaka | Dacca : code=BGD name=Bangladesh
Bridgetown : code=BRB name=Barbados
Minsk : code=BLR name=Belarus
Brussels : code=BEL name=Belgium also="the seat of the European Union and NATO"
Belmopan : code=BLZ name=Belize
Porto-Novo : code=BEN name=Benin
Thimphu : code=BTN name=Bhutan
La Paz : code=BOL name=Bolivia
Sarajevo : code=BIH name="Bosnia and Herzegovina"
Gaborone : code=BWA name=Botswana
Brasilia | Brasília : code=BRA name=Brazil
Bandar Seri Begawan : code=BRN name=Brunei
Sofia : code=BGR name=Bulgaria
Ouagadougou : code=BFA name="Burkina Faso"
Gitega : code=BDI name=Burundi
Phnom Penh : code=KHM name=Cambodia
Yaounde | Yaoundé : code=CMR name=Cameroon
Ottawa : code=CAN name=Canada
Praia : code=CPV name="Cape Verde"
Bangui : code=CAF name="Central African Republic"
N'Djamena | Ndjamena : code=TCD name=Chad
Santiago : code=CHL name=Chile also="a given name"
Beijing | Peking : code=CHN name=China
Bogota | Bogotá : code=COL name=Colombia
Moroni : code=COM name=Comoros
San Jose | San José : code=CRI name="Costa Rica" also="a city in California"
Zagreb : code=HRV name=Croatia
Havana : code=CUB name=Cuba
Nicosia : code=CYP name=Cyprus
Prague : code=CZE name="Czech Republic"
Kinshasa : code=COD name="Democratic Republic of the Congo"
Copenhagen : code=DNK name=Denmark
Djibouti City : code=DJI name=Djibouti
Santo Domingo : code=DOM name="Dominican Republic"
Roseau : code=DMA name=Dominica
Dili : code=TLS name="East Timor"
Quito : code=ECU name=Ecuador
Cairo : code=EGY name=Egypt
San Salvador : code=SLV name="El Salvador"
Malabo : code=GNQ name="Equatorial Guinea"
Asmara : code=ERI name=Eritrea
Tallinn : code=EST name=Estonia
Mbabane : code=SWZ name=Eswatini
Addis Ababa : code=ETH name=Ethiopia
Suva : code=FJI name=Fiji
Helsinki : code=FIN name=Finland
Paris : code=FRA name=France
Papeete : code=PYF name="French Polynesia"
Libreville : code=GAB name=Gabon
Banjul : code=GMB name=Gambia
Tbilisi : code=GEO name=Georgia
Berlin : code=DEU name=Germany
Accra : code=GHA name=Ghana
Athens : code=GRC name=Greece
Nuuk : code=GRL name=Greenland
St. George's : code=GRD name=Grenada
Guatemala City : code=GTM name=Guatemala
Bissau : code=GNB name=Guinea-Bissau
Conakry : code=GIN name=Guinea
Georgetown : code=GUY name=Guyana also="a district of Washington"
Port-au-Prince : code=HTI name=Haiti
Tegucigalpa : code=HND name=Honduras
Budapest : code=HUN name=Hungary
Reykjavik | Reykjavík : code=ISL name=Iceland
New Delhi | Delhi : code=IND name=India
Jakarta : code=IDN name=Indonesia
Tehran | Teheran : code=IRN name=Iran
Baghdad : code=IRQ name=Iraq
Dublin : code=IRL name=Ireland
Rome : code=ITA name=Italy
Yamoussoukro : code=CIV name="Ivory Coast"
Kingston : code=JAM name=Jamaica also="a surname"
Tokyo : code=JPN name=Japan
Amman : code=JOR name=Jordan
Astana | Nur-Sultan : code=KAZ name=Kazakhstan
Nairobi : code=KEN name=Kenya
Tarawa : code=KIR name=Kiribati
Pristina | Prishtina : code=XKX name=Kosovo
Kuwait City : code=KWT name=Kuwait
Bishkek : code=KGZ name=Kyrgyzstan
Vientiane : code=LAO name=Laos
Riga : code=LVA name=Latvia
Beirut : code=LBN name=Lebanon
Maseru : code=LSO name=Lesotho
Monrovia : code=LBR name=Liberia
Tripoli : code=LBY name=Libya
Vaduz : code=LIE name=Liechtenstein
Vilnius : code=LTU name=Lithuania
Luxembourg City : code=LUX name=Luxembourg
Antananarivo : code=MDG name=Madagascar
Lilongwe : code=MWI name=Malawi
Kuala Lumpur : code=MYS name=Malaysia
Malé : code=MDV name=Maldives
Bamako : code=MLI name=Mali
Valletta : code=MLT name=Malta
Majuro : code=MHL name="Marshall Islands"
Nouakchott : code=MRT name=Mauritania
Port Louis : code=MUS name=Mauritius
Mexico City : code=MEX name=Mexico
Palikir : code=FSM name=Micronesia
Chisinau | Chişinău | Chișinău | Kishinev : code=MDA name=Moldova
Ulan Bator | Ulaanbaatar : code=MNG name=Mongolia
Podgorica : code=MNE name=Montenegro
Rabat : code=MAR name=Morocco
Maputo : code=MOZ name=Mozambique
Naypyidaw | Nay Pyi Taw | Naypyitaw : code=MMR name=Myanmar
Windhoek : code=NAM name=Namibia
Yaren : code=NRU name=Nauru
Kathmandu | Katmandu : code=NPL name=Nepal
Amsterdam : code=NLD name=Netherlands
Noumea | Nouméa : code=NCL name="New Caledonia"
Wellington : code=NZL name="New Zealand" also="a surname"
Managua : code=NIC name=Nicaragua
Abuja : code=NGA name=Nigeria
Niamey : code=NER name=Niger
Pyongyang : code=PRK name="North Korea"
Skopje : code=MKD name="North Macedonia"
Oslo : code=NOR name=Norway
Muscat : code=OMN name=Oman
Islamabad : code=PAK name=Pakistan
Ngerulmud : code=PLW name=Palau
Ramallah : code=PSE name=Palestine
Panama City : code=PAN name=Panama
Port Moresby : code=PNG name="Papua New Guinea"
Asuncion | Asunción : code=PRY name=Paraguay
Lima : code=PER name=Peru
Manila : code=PHL name=Philippines
Warsaw : code=POL name=Poland
Lisbon : code=PRT name=Portugal
San Juan : code=PRI name="Puerto Rico"
Doha : code=QAT name=Qatar
Brazzaville : code=COG name="Republic of the Congo"
Bucharest : code=ROU name=Romania
Moscow : code=RUS name=Russia
Kigali : code=RWA name=Rwanda
Basseterre : code=KNA name="Saint Kitts and Nevis"
Castries : code=LCA name="Saint Lucia"
Kingstown : code=VCT name="Saint Vincent and the Grenadines"
Apia : code=WSM name=Samoa
Sao Tome | São Tomé : code=STP name="Sao Tome and Principe"
Riyadh : code=SAU name="Saudi Arabia"
Dakar : code=SEN name=Senegal
Belgrade : code=SRB name=Serbia
Freetown : code=SLE name="Sierra Leone"
Bratislava : code=SVK name=Slovakia
Ljubljana : code=SVN name=Slovenia
Honiara : code=SLB name="Solomon Islands"
Mogadishu : code=SOM name=Somalia
Pretoria : code=ZAF name="South Africa"
Seoul : code=KOR name="South Korea"
Juba : code=SSD name="South Sudan"
Madrid : code=ESP name=Spain
Colombo : code=LKA name="Sri Lanka"
Khartoum : code=SDN name=Sudan
Paramaribo : code=SUR name=Suriname
Stockholm : code=SWE name=Sweden
Bern | Berne : code=CHE name=Switzerland
Damascus : code=SYR name=Syria
Taipei : code=TWN name=Taiwan
Dushanbe : code=TJK name=Tajikistan
Dodoma : code=TZA name=Tanzania
Bangkok : code=THA name=Thailand
Lome | Lomé : code=TGO name=Togo
Nuku'alofa | Nukualofa : code=TON name=Tonga
Port of Spain : code=TTO name="Trinidad and Tobago"
Tunis : code=TUN name=Tunisia
Ankara : code=TUR name=Turkey
Ashgabat : code=TKM name=Turkmenistan
Funafuti : code=TUV name=Tuvalu
Kampala : code=UGA name=Uganda
Kyiv | Kiev : code=UKR name=Ukraine
Abu Dhabi : code=ARE name="United Arab Emirates"
London : code=GBR name="United Kingdom"
Washington | Washington, D.C. | Washington D.C. | Washington DC : code=USA name="United States" also="a state of the United States; a surname"
Montevideo : code=URY name=Uruguay
Tashkent : code=UZB name=Uzbekistan
Port Vila : code=VUT name=Vanuatu
Caracas : code=VEN name=Venezuela
Hanoi : code=VNM name=Vietnam
Laayoune | El Aaiun : code=ESH name="Western Sahara"
Sanaa | Sana'a : code=YEM name=Yemen
Lusaka : code=ZMB name=Zambia
Harare : code=ZWE name=Zimbabwe

# Where capitals lie: degrees, north and east positive, to a tenth or better. Jerusalem is in places.lex.
class place kind=place
Kabul : country=AFG lat=34.53 lon=69.17
Tirana : country=ALB lat=41.33 lon=19.82
Algiers : country=DZA lat=36.75 lon=3.06
Andorra la Vella : country=AND lat=42.51 lon=1.52
Luanda : country=AGO lat=-8.84 lon=13.23
Saint John's : country=ATG lat=17.12 lon=-61.85
Buenos Aires : country=ARG lat=-34.60 lon=-58.38
Yerevan : country=ARM lat=40.18 lon=44.51
Canberra : country=AUS lat=-35.28 lon=149.13
Vienna : country=AUT lat=48.21 lon=16.37
Baku : country=AZE lat=40.41 lon=49.87
Nassau : country=BHS lat=25.05 lon=-77.35
Manama : country=BHR lat=26.23 lon=50.58
Dhaka | Dacca : country=BGD lat=23.81 lon=90.41
Bridgetown : country=BRB lat=13.10 lon=-59.62
Minsk : country=BLR lat=53.90 lon=27.57
Brussels : country=BEL lat=50.85 lon=4.35
Belmopan : country=BLZ lat=17.25 lon=-88.77
Porto-Novo : country=BEN lat=6.50 lon=2.63
Thimphu : country=BTN lat=27.47 lon=89.64
La Paz : country=BOL lat=-16.50 lon=-68.15
Sarajevo : country=BIH lat=43.86 lon=18.41
Gaborone : country=BWA lat=-24.65 lon=25.91
Brasilia | Brasília : country=BRA lat=-15.79 lon=-47.88
Bandar Seri Begawan : country=BRN lat=4.89 lon=114.94
Sofia : country=BGR lat=42.70 lon=23.32
Ouagadougou : country=BFA lat=12.37 lon=-1.53
Gitega : country=BDI lat=-3.43 lon=29.93
Phnom Penh : country=KHM lat=11.56 lon=104.92
Yaounde | Yaoundé : country=CMR lat=3.87 lon=11.52
Ottawa : country=CAN lat=45.42 lon=-75.70
Praia : country=CPV lat=14.93 lon=-23.51
Bangui : country=CAF lat=4.39 lon=18.56
N'Djamena | Ndjamena : country=TCD lat=12.13 lon=15.06
Santiago : country=CHL lat=-33.45 lon=-70.67
Beijing | Peking : country=CHN lat=39.90 lon=116.40
Bogota | Bogotá : country=COL lat=4.71 lon=-74.07
Moroni : country=COM lat=-11.70 lon=43.26
San Jose | San José : country=CRI lat=9.93 lon=-84.08
Zagreb : country=HRV lat=45.81 lon=15.98
Havana : country=CUB lat=23.11 lon=-82.37
Nicosia : country=CYP lat=35.17 lon=33.36
Prague : country=CZE lat=50.08 lon=14.44
Kinshasa : country=COD lat=-4.32 lon=15.31
Copenhagen : country=DNK lat=55.68 lon=12.57
Djibouti City : country=DJI lat=11.59 lon=43.15
Santo Domingo : country=DOM lat=18.49 lon=-69.93
Roseau : country=DMA lat=15.30 lon=-61.39
Dili : country=TLS lat=-8.56 lon=125.57
Quito : country=ECU lat=-0.18 lon=-78.47
Cairo : country=EGY lat=30.04 lon=31.24
San Salvador : country=SLV lat=13.69 lon=-89.22
Malabo : country=GNQ lat=3.75 lon=8.78
Asmara : country=ERI lat=15.32 lon=38.93
Tallinn : country=EST lat=59.44 lon=24.75
Mbabane : country=SWZ lat=-26.32 lon=31.14
Addis Ababa : country=ETH lat=9.03 lon=38.74
Suva : country=FJI lat=-18.14 lon=178.44
Helsinki : country=FIN lat=60.17 lon=24.94
Paris : country=FRA lat=48.86 lon=2.35
Papeete : country=PYF lat=-17.54 lon=-149.57
Libreville : country=GAB lat=0.39 lon=9.45
Banjul : country=GMB lat=13.45 lon=-16.58
Tbilisi : country=GEO lat=41.72 lon=44.79
Berlin : country=DEU lat=52.52 lon=13.40
Accra : country=GHA lat=5.56 lon=-0.20
Athens : country=GRC lat=37.98 lon=23.73
Nuuk : country=GRL lat=64.18 lon=-51.72
St. George's : country=GRD lat=12.05 lon=-61.75
Guatemala City : country=GTM lat=14.63 lon=-90.51
Bissau : country=GNB lat=11.86 lon=-15.60
Conakry : country=GIN lat=9.54 lon=-13.68
Georgetown : country=GUY lat=6.80 lon=-58.16
Port-au-Prince : country=HTI lat=18.54 lon=-72.34
Tegucigalpa : country=HND lat=14.07 lon=-87.19
Budapest : country=HUN lat=47.50 lon=19.04
Reykjavik | Reykjavík : country=ISL lat=64.15 lon=-21.94
New Delhi | Delhi : country=IND lat=28.61 lon=77.21
Jakarta : country=IDN lat=-6.21 lon=106.85
Tehran | Teheran : country=IRN lat=35.69 lon=51.39
Baghdad : country=IRQ lat=33.31 lon=44.37
Dublin : country=IRL lat=53.35 lon=-6.26
Rome : country=ITA lat=41.90 lon=12.50
Yamoussoukro : country=CIV lat=6.82 lon=-5.28
Kingston : country=JAM lat=18.00 lon=-76.79
Tokyo : country=JPN lat=35.68 lon=139.69
Amman : country=JOR lat=31.95 lon=35.93
Astana | Nur-Sultan : country=KAZ lat=51.17 lon=71.45
Nairobi : country=KEN lat=-1.29 lon=36.82
Tarawa : country=KIR lat=1.33 lon=172.98
Pristina | Prishtina : country=XKX lat=42.66 lon=21.16
Kuwait City : country=KWT lat=29.37 lon=47.98
Bishkek : country=KGZ lat=42.87 lon=74.59
Vientiane : country=LAO lat=17.97 lon=102.63
Riga : country=LVA lat=56.95 lon=24.11
Beirut : country=LBN lat=33.89 lon=35.50
Maseru : country=LSO lat=-29.31 lon=27.48
Monrovia : country=LBR lat=6.30 lon=-10.80
Tripoli : country=LBY lat=32.89 lon=13.19
Vaduz : country=LIE lat=47.14 lon=9.52
Vilnius : country=LTU lat=54.69 lon=25.28
Luxembourg City : country=LUX lat=49.61 lon=6.13
Antananarivo : country=MDG lat=-18.88 lon=47.51
Lilongwe : country=MWI lat=-13.97 lon=33.79
Kuala Lumpur : country=MYS lat=3.14 lon=101.69
Malé : country=MDV lat=4.18 lon=73.51
Bamako : country=MLI lat=12.64 lon=-8.00
Valletta : country=MLT lat=35.90 lon=14.51
Majuro : country=MHL lat=7.09 lon=171.38
Nouakchott : country=MRT lat=18.08 lon=-15.98
Port Louis : country=MUS lat=-20.16 lon=57.50
Mexico City : country=MEX lat=19.43 lon=-99.13
Palikir : country=FSM lat=6.92 lon=158.16
Chisinau | Chişinău | Chișinău | Kishinev : country=MDA lat=47.01 lon=28.86
Ulan Bator | Ulaanbaatar : country=MNG lat=47.92 lon=106.92
Podgorica : country=MNE lat=42.44 lon=19.26
Rabat : country=MAR lat=34.02 lon=-6.84
Maputo : country=MOZ lat=-25.97 lon=32.57
Naypyidaw | Nay Pyi Taw | Naypyitaw : country=MMR lat=19.76 lon=96.08
Windhoek : country=NAM lat=-22.56 lon=17.08
Yaren : country=NRU lat=-0.55 lon=166.92
Kathmandu | Katmandu : country=NPL lat=27.72 lon=85.32
Amsterdam : country=NLD lat=52.37 lon=4.90
Noumea | Nouméa : country=NCL lat=-22.27 lon=166.45
Wellington : country=NZL lat=-41.29 lon=174.78
Managua : country=NIC lat=12.11 lon=-86.24
Abuja : country=NGA lat=9.06 lon=7.49
Niamey : country=NER lat=13.51 lon=2.11
Pyongyang : country=PRK lat=39.04 lon=125.76
Skopje : country=MKD lat=42.00 lon=21.43
Oslo : country=NOR lat=59.91 lon=10.75
Muscat : country=OMN lat=23.59 lon=58.41
Islamabad : country=PAK lat=33.68 lon=73.05
Ngerulmud : country=PLW lat=7.50 lon=134.62
Ramallah : country=PSE lat=31.90 lon=35.20
Panama City : country=PAN lat=8.98 lon=-79.52
Port Moresby : country=PNG lat=-9.44 lon=147.18
Asuncion | Asunción : country=PRY lat=-25.26 lon=-57.58
Lima : country=PER lat=-12.05 lon=-77.04
Manila : country=PHL lat=14.60 lon=120.98
Warsaw : country=POL lat=52.23 lon=21.01
Lisbon : country=PRT lat=38.72 lon=-9.14
San Juan : country=PRI lat=18.47 lon=-66.11
Doha : country=QAT lat=25.29 lon=51.53
Brazzaville : country=COG lat=-4.27 lon=15.28
Bucharest : country=ROU lat=44.43 lon=26.10
Moscow : country=RUS lat=55.75 lon=37.62
Kigali : country=RWA lat=-1.94 lon=30.06
Basseterre : country=KNA lat=17.30 lon=-62.72
Castries : country=LCA lat=14.01 lon=-60.99
Kingstown : country=VCT lat=13.16 lon=-61.23
Apia : country=WSM lat=-13.83 lon=-171.77
Sao Tome | São Tomé : country=STP lat=0.34 lon=6.73
Riyadh : country=SAU lat=24.71 lon=46.68
Dakar : country=SEN lat=14.72 lon=-17.47
Belgrade : country=SRB lat=44.79 lon=20.45
Freetown : country=SLE lat=8.48 lon=-13.23
Bratislava : country=SVK lat=48.15 lon=17.11
Ljubljana : country=SVN lat=46.06 lon=14.51
Honiara : country=SLB lat=-9.43 lon=159.95
Mogadishu : country=SOM lat=2.05 lon=45.32
Pretoria : country=ZAF lat=-25.75 lon=28.19
Seoul : country=KOR lat=37.57 lon=126.98
Juba : country=SSD lat=4.85 lon=31.60
Madrid : country=ESP lat=40.42 lon=-3.70
Colombo : country=LKA lat=6.93 lon=79.86
Khartoum : country=SDN lat=15.50 lon=32.56
Paramaribo : country=SUR lat=5.87 lon=-55.17
Stockholm : country=SWE lat=59.33 lon=18.07
Bern | Berne : country=CHE lat=46.95 lon=7.45
Damascus : country=SYR lat=33.51 lon=36.29
Taipei : country=TWN lat=25.03 lon=121.57
Dushanbe : country=TJK lat=38.56 lon=68.77
Dodoma : country=TZA lat=-6.17 lon=35.74
Bangkok : country=THA lat=13.76 lon=100.50
Lome | Lomé : country=TGO lat=6.13 lon=1.22
Nuku'alofa | Nukualofa : country=TON lat=-21.14 lon=-175.20
Port of Spain : country=TTO lat=10.65 lon=-61.51
Tunis : country=TUN lat=36.81 lon=10.18
Ankara : country=TUR lat=39.93 lon=32.86
Ashgabat : country=TKM lat=37.95 lon=58.38
Funafuti : country=TUV lat=-8.52 lon=179.20
Kampala : country=UGA lat=0.35 lon=32.58
Kyiv | Kiev : country=UKR lat=50.45 lon=30.52
Abu Dhabi : country=ARE lat=24.45 lon=54.38
London : country=GBR lat=51.51 lon=-0.13
Washington | Washington, D.C. | Washington D.C. | Washington DC : country=USA lat=38.90 lon=-77.04
Montevideo : country=URY lat=-34.90 lon=-56.16
Tashkent : country=UZB lat=41.30 lon=69.24
Port Vila : country=VUT lat=-17.73 lon=168.32
Caracas : country=VEN lat=10.48 lon=-66.90
Hanoi : country=VNM lat=21.03 lon=105.85
Laayoune | El Aaiun : country=ESH lat=27.15 lon=-13.20
Sanaa | Sana'a : country=YEM lat=15.35 lon=44.21
Lusaka : country=ZMB lat=-15.39 lon=28.32
Harare : country=ZWE lat=-17.83 lon=31.05
