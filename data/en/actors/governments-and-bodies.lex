# Governments, parliaments, ministries, courts and armed forces that have a name of their own, and the buildings and
# places that stand for them. "The Iranian parliament", "the Defence Ministry" are put together from demonyms (countries.lex)
# and nouns (agents.lex).
# Source: general knowledge. Codes: country, then GOV, LEG, MIL, JUD, COP, SPY; GOVMIL a ministry of defence, GOVSPY an intelligence service.

class actor kind=organization form=name
# --- United States
State Department | U.S. State Department | US State Department | Department of State | United States Department of State : code=USAGOV
Defense Department | Department of Defense | U.S. Department of Defense | US Department of Defense | US Defense Department | U.S. Defense Department : code=USAGOVMIL
Treasury Department | U.S. Treasury | US Treasury | Department of the Treasury : code=USAGOV
Justice Department | Department of Justice | U.S. Justice Department | US Justice Department : code=USAGOV
Department of Homeland Security | Homeland Security : code=USAGOV
U.S. National Security Council | US National Security Council : code=USAGOV
Congress | U.S. Congress | US Congress | United States Congress : code=USALEG also="a parliament or party elsewhere"
Colombian Congress | Colombian National Congress : code=COLLEG
Peruvian Congress | Peruvian National Congress : code=PERLEG
Mexican Congress | Mexican National Congress : code=MEXLEG
Argentine Congress | Argentine National Congress : code=ARGLEG
Brazilian Congress | Brazilian National Congress : code=BRALEG
Chilean Congress | Chilean National Congress : code=CHLLEG
Bolivian Congress | Bolivian National Congress : code=BOLLEG
Ecuadorian Congress | Ecuadorian National Congress : code=ECULEG
Honduran Congress | Honduran National Congress : code=HNDLEG
Guatemalan Congress | Guatemalan National Congress : code=GTMLEG
Paraguayan Congress | Paraguayan National Congress : code=PRYLEG
Philippine Congress | Philippine National Congress : code=PHLLEG
Venezuelan Congress | Venezuelan National Congress : code=VENLEG
Dominican Congress | Dominican National Congress : code=DOMLEG
U.S. Senate | US Senate | United States Senate : code=USALEG
U.S. House of Representatives | US House of Representatives : code=USALEG
Senate Foreign Relations Committee : code=USALEG
House Foreign Affairs Committee : code=USALEG
Senate Armed Services Committee : code=USALEG
Central Intelligence Agency | CIA | C.I.A. : code=USAGOVSPY
Federal Bureau of Investigation | FBI | F.B.I. : code=USACOP
National Security Agency | NSA : code=USAGOVSPY
USAID | U.S. Agency for International Development | US Agency for International Development : code=USAGOV
Joint Chiefs of Staff | Joint Chiefs : code=USAMIL
Central Command | U.S. Central Command | US Central Command | CENTCOM : code=USAMIL
U.S. Army | US Army | United States Army : code=USAMIL
U.S. Navy | US Navy | United States Navy : code=USAMIL
U.S. Air Force | US Air Force | United States Air Force : code=USAMIL
U.S. Marine Corps | US Marine Corps | Marine Corps : code=USAMIL
U.S. Supreme Court | US Supreme Court : code=USAJUD
Bush administration : code=USAGOV
Clinton administration : code=USAGOV
Obama administration : code=USAGOV
Trump administration : code=USAGOV
Biden administration : code=USAGOV
# --- United Kingdom
Foreign Office | Foreign and Commonwealth Office : code=GBRGOV
House of Commons : code=GBRLEG also="a chamber in Canada"
House of Lords : code=GBRLEG
Royal Navy : code=GBRMIL
Royal Air Force | RAF : code=GBRMIL
Scotland Yard | Metropolitan Police : code=GBRCOP
MI5 : code=GBRGOVSPY
MI6 : code=GBRGOVSPY
# --- Russia
State Duma | Duma | Russian Duma : code=RUSLEG
Federation Council : code=RUSLEG
Federal Security Service | FSB : code=RUSGOVSPY
Black Sea Fleet : code=RUSMIL
# --- Ukraine
Verkhovna Rada | Rada : code=UKRLEG
Security Service of Ukraine | SBU : code=UKRGOVSPY
# --- Israel
Knesset : code=ISRLEG
Israel Defense Forces | Israeli Defense Forces | Israel Defence Forces | Israeli Defence Forces | IDF : code=ISRMIL
Mossad : code=ISRGOVSPY
Shin Bet | Shabak : code=ISRGOVSPY
Israeli Air Force : code=ISRMIL
# --- Palestinian territories
Palestinian Authority | Palestinian National Authority | PNA : code=PSEGOV
Palestine Liberation Organization | Palestine Liberation Organisation | PLO : code=PSEGOV
Palestinian Legislative Council : code=PSELEG
Palestinian National Council : code=PSELEG
# --- Iran
Islamic Revolutionary Guard Corps | Islamic Revolution Guards Corps | Iranian Revolutionary Guards | Iranian Revolutionary Guard | Iran's Revolutionary Guards | Revolutionary Guards | Revolutionary Guard | Revolutionary Guard Corps | IRGC : code=IRNMIL
Quds Force | Qods Force : code=IRNMIL
Basij : code=IRNMIL
Guardian Council | Council of Guardians : code=IRNGOV
Assembly of Experts : code=IRNGOV
Majlis | Majles : code=IRNLEG also="a parliament elsewhere"
Supreme National Security Council : code=IRNGOV
Atomic Energy Organization of Iran | AEOI : code=IRNGOV
# --- Iraq
Iraqi Governing Council : code=IRQGOV
Coalition Provisional Authority | CPA : code=USAGOV
Kurdistan Regional Government | KRG : code=IRQGOV
Popular Mobilization Forces | Popular Mobilisation Forces | Popular Mobilization Units | Hashd al-Shaabi | Hashd Shaabi : code=IRQMIL
# --- Afghanistan and Pakistan
High Peace Council | Afghan High Peace Council : code=AFGGOV
High Council for National Reconciliation : code=AFGGOV
Loya Jirga : code=AFGLEG
Wolesi Jirga : code=AFGLEG
Afghan National Army | ANA : code=AFGMIL
Afghan National Security Forces : code=AFGMIL
Inter-Services Intelligence | ISI : code=PAKGOVSPY
National Directorate of Security | National Directorate for Security | NDS : code=AFGGOVSPY
# --- China and Korea
Politburo : code=CHNGOV also="of another party"
National People's Congress : code=CHNLEG
People's Liberation Army | PLA : code=CHNMIL
Taiwan Affairs Office : code=CHNGOV
Mainland Affairs Council : code=TWNGOV
Straits Exchange Foundation : code=TWNGOV
Association for Relations Across the Taiwan Straits : code=CHNGOV
Supreme People's Assembly : code=PRKLEG
Korean People's Army : code=PRKMIL
Unification Ministry | Ministry of Unification : code=KORGOV
National Assembly : kind=organization role=LEG
# --- India, Nepal, Sri Lanka
Lok Sabha : code=INDLEG
Rajya Sabha : code=INDLEG
Ministry of External Affairs | External Affairs Ministry : code=INDGOV
# --- Germany, France, Italy, Spain, Poland, Switzerland, Austria
Bundestag : code=DEULEG
Bundesrat : code=DEULEG
Bundeswehr : code=DEUMIL
Sejm : code=POLLEG
Federal Council : code=CHEGOV also="a chamber elsewhere"
Dail | Dáil : code=IRLLEG
Storting : code=NORLEG
Folketing : code=DNKLEG
Riksdag : code=SWELEG
Eduskunta : code=FINLEG
Guardia Civil : code=ESPCOP
# --- Northern Ireland
Northern Ireland Assembly : code=GBRLEG
Northern Ireland Executive : code=GBRGOV
Northern Ireland Office : code=GBRGOV
Police Service of Northern Ireland | PSNI : code=GBRCOP
Royal Ulster Constabulary | RUC : code=GBRCOP
# --- Sudan, South Sudan, Ethiopia, Somalia
Sovereign Council | Transitional Sovereignty Council : code=SDNGOV
Sudanese Armed Forces | SAF : code=SDNMIL
Government of Southern Sudan | Government of South Sudan : code=SSDGOV
Transitional Federal Government | Somali Transitional Federal Government : code=SOMGOV
Federal Government of Somalia : code=SOMGOV
Somali National Army : code=SOMMIL
Transitional National Government : code=SOMGOV
Ethiopian National Defence Force | Ethiopian National Defense Force | ENDF : code=ETHMIL
# --- Libya, Yemen, Syria, Lebanon, Egypt
Government of National Accord | GNA : code=LBYGOV
Government of National Unity : code=LBYGOV also="a government elsewhere"
National Transitional Council | NTC : code=LBYGOV
General National Congress : code=LBYLEG
Libyan National Army | LNA | Libyan Arab Armed Forces : code=LBYREB
Presidential Leadership Council : code=YEMGOV
Syrian Arab Army : code=SYRMIL
People's Assembly : role=LEG
Lebanese Armed Forces | Lebanese Army : code=LBNMIL
Supreme Council of the Armed Forces | SCAF : code=EGYMIL
# --- Colombia, Philippines, Indonesia, Myanmar
Office of the High Commissioner for Peace : code=COLGOV
Armed Forces of the Philippines : code=PHLMIL
Office of the Presidential Adviser on the Peace Process | OPAPP : code=PHLGOV
Bangsamoro Transition Authority : code=PHLGOV
Tatmadaw : code=MMRMIL
State Administration Council : code=MMRGOV
State Law and Order Restoration Council | SLORC : code=MMRGOV
State Peace and Development Council | SPDC : code=MMRGOV
Tentara Nasional Indonesia | TNI : code=IDNMIL
# --- Congo, Rwanda, Burundi, Mali
FARDC | Armed Forces of the Democratic Republic of the Congo : code=CODMIL
Rwanda Defence Force | Rwandan Defence Force | RDF : code=RWAMIL
Uganda People's Defence Force | Uganda People's Defence Forces | UPDF : code=UGAMIL
Rwandan Patriotic Front | RPF : code=RWAGOV
# --- Bosnia, Kosovo, Cyprus, Georgia, Moldova, Nagorno-Karabakh
Republika Srpska : code=BIHGOV
Kosovo Assembly : code=XKXLEG
Kosovo Police : code=XKXCOP
Turkish Republic of Northern Cyprus | TRNC : code=CYPGOV kind=country

class metonym kind=organization form=metonym
White House | the White House : code=USAGOV name="United States"
Oval Office : code=USAGOV name="United States"
Pentagon : code=USAGOVMIL name="United States"
Foggy Bottom : code=USAGOV name="United States"
Capitol Hill | Capitol : code=USALEG name="United States"
Langley : code=USAGOVSPY name="United States"
Kremlin : code=RUSGOV name=Russia
Downing Street | 10 Downing Street | Number 10 : code=GBRGOV name="United Kingdom"
Whitehall : code=GBRGOV name="United Kingdom"
Westminster : code=GBRLEG name="United Kingdom"
Stormont : code=GBRGOV name="United Kingdom"
Buckingham Palace : code=GBRGOV name="United Kingdom"
Elysee | Élysée | Elysee Palace | Élysée Palace : code=FRAGOV name=France
Quai d'Orsay : code=FRAGOV name=France
Blue House : code=KORGOV name="South Korea"
Zhongnanhai : code=CHNGOV name=China
South Block : code=INDGOV name=India
Rashtrapati Bhavan : code=INDGOV name=India
Malacanang | Malacañang | Malacañang Palace | Malacanang Palace : code=PHLGOV name=Philippines
Casa Rosada : code=ARGGOV name=Argentina
Miraflores | Miraflores Palace : code=VENGOV name=Venezuela
Planalto : code=BRAGOV name=Brazil
Bankova : code=UKRGOV name=Ukraine
Quirinal | Quirinale : code=ITAGOV name=Italy
Palazzo Chigi : code=ITAGOV name=Italy
Farnesina : code=ITAGOV name=Italy
Moncloa : code=ESPGOV name=Spain
Aso Rock : code=NGAGOV name=Nigeria
Union Buildings : code=ZAFGOV name="South Africa"
Baabda : code=LBNGOV name=Lebanon
Muqata | Mukataa : code=PSEGOV name=Palestine
Berlaymont : code=IGOEEC name="European Union"
Tel Aviv : code=ISR name=Israel
Jerusalem : code=ISR name=Israel also="a city claimed by two sides"
Rangoon : code=MMR name=Myanmar
Turtle Bay : code=IGOUNO name="United Nations"
