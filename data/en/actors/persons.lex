# Persons of public office, and those known as envoys, mediators or leaders of armed groups, since about 1990.
# Source: general knowledge; offices of state are dated to the day, those of envoys mostly to the month; an office whose
# days are not certain is left out. to= is the last day or the day of handing over. Outside the dated readings the code of
# the entry itself holds: the country alone for those who hold no office. Bare surnames are here only where they can mean
# nobody else, and with the title of a head of state or government ("President Preval"); the others are joined to the
# full name in the dispatch.

class actor kind=person form=name
# --- United States
George H.W. Bush | George H. W. Bush | George Herbert Walker Bush : code=USA
  + code=USAGOV title=president from=1989-01-20 to=1993-01-20
Bill Clinton | William Clinton | President Clinton : code=USA
  + code=USAGOV title=president from=1993-01-20 to=2001-01-20
George W. Bush | George Bush | President Bush : code=USA
  + code=USAGOV title=president from=2001-01-20 to=2009-01-20
Barack Obama | President Obama | Obama : code=USA
  + code=USAGOV title=president from=2009-01-20 to=2017-01-20
Donald Trump | Donald J. Trump | President Trump | Trump : code=USA
  + code=USAGOV title=president from=2017-01-20 to=2021-01-20
  + code=USAGOV title=president from=2025-01-20
Joe Biden | Joseph Biden | Joseph R. Biden | President Biden : code=USA
  + code=USAGOV title="vice president" from=2009-01-20 to=2017-01-20
  + code=USAGOV title=president from=2021-01-20 to=2025-01-20
Al Gore : code=USA
  + code=USAGOV title="vice president" from=1993-01-20 to=2001-01-20
Dick Cheney : code=USA
  + code=USAGOVMIL title="defense secretary" from=1989-03-21 to=1993-01-20
  + code=USAGOV title="vice president" from=2001-01-20 to=2009-01-20
Mike Pence : code=USA
  + code=USAGOV title="vice president" from=2017-01-20 to=2021-01-20
Kamala Harris : code=USA
  + code=USAGOV title="vice president" from=2021-01-20 to=2025-01-20
JD Vance | J.D. Vance : code=USA
  + code=USAGOV title="vice president" from=2025-01-20
James Baker | James A. Baker : code=USA
  + code=USAGOV title="secretary of state" from=1989-01-25 to=1992-08-23
Warren Christopher : code=USA
  + code=USAGOV title="secretary of state" from=1993-01-20 to=1997-01-17
Madeleine Albright : code=USA
  + code=USAGOV title="ambassador to the United Nations" from=1993-01-27 to=1997-01-21
  + code=USAGOV title="secretary of state" from=1997-01-23 to=2001-01-20
Colin Powell : code=USA
  + code=USAGOV title="secretary of state" from=2001-01-20 to=2005-01-26
Condoleezza Rice : code=USA
  + code=USAGOV title="national security adviser" from=2001-01-20 to=2005-01-26
  + code=USAGOV title="secretary of state" from=2005-01-26 to=2009-01-20
Hillary Clinton | Hillary Rodham Clinton : code=USA
  + code=USAGOV title="secretary of state" from=2009-01-21 to=2013-02-01
John Kerry : code=USA
  + code=USAGOV title="secretary of state" from=2013-02-01 to=2017-01-20
Rex Tillerson : code=USA
  + code=USAGOV title="secretary of state" from=2017-02-01 to=2018-03-31
Mike Pompeo | Michael Pompeo | Pompeo : code=USA
  + code=USAGOVSPY title="director of the CIA" from=2017-01-23 to=2018-04-26
  + code=USAGOV title="secretary of state" from=2018-04-26 to=2021-01-20
Antony Blinken | Antony J. Blinken | Tony Blinken | Blinken : code=USA
  + code=USAGOV title="secretary of state" from=2021-01-26 to=2025-01-20
Marco Rubio : code=USA
  + code=USAGOV title="secretary of state" from=2025-01-21
Donald Rumsfeld | Rumsfeld : code=USA
  + code=USAGOVMIL title="defense secretary" from=2001-01-20 to=2006-12-18
Robert Gates : code=USA
  + code=USAGOVMIL title="defense secretary" from=2006-12-18 to=2011-07-01
Leon Panetta : code=USA
  + code=USAGOVMIL title="defense secretary" from=2011-07-01 to=2013-02-27
Chuck Hagel : code=USA
  + code=USAGOVMIL title="defense secretary" from=2013-02-27 to=2015-02-17
Ashton Carter | Ash Carter : code=USA
  + code=USAGOVMIL title="defense secretary" from=2015-02-17 to=2017-01-20
James Mattis | Jim Mattis : code=USA
  + code=USAGOVMIL title="defense secretary" from=2017-01-20 to=2019-01-01
Mark Esper : code=USA
  + code=USAGOVMIL title="defense secretary" from=2019-07-23 to=2020-11-09
Lloyd Austin : code=USA
  + code=USAGOVMIL title="defense secretary" from=2021-01-22 to=2025-01-20
John Bolton : code=USA
  + code=USAGOV title="ambassador to the United Nations" from=2005-08-01 to=2006-12-31
  + code=USAGOV title="national security adviser" from=2018-04-09 to=2019-09-10
Jake Sullivan : code=USA
  + code=USAGOV title="national security adviser" from=2021-01-20 to=2025-01-20
Zalmay Khalilzad | Khalilzad : code=USA
  + code=USAGOV title="ambassador to Iraq" from=2005-06-21 to=2007-03-26
  + code=USAGOV title="ambassador to the United Nations" from=2007-04-23 to=2009-01-20
  + code=USAGOV title="special representative for Afghanistan reconciliation" from=2018-09-21 to=2021-10-18
Richard Holbrooke : code=USA
  + code=USAGOV title="ambassador to the United Nations" from=1999-08-25 to=2001-01-20
  + code=USAGOV title="special representative for Afghanistan and Pakistan" from=2009-01-22 to=2010-12-13
George Mitchell : code=USA
  + code=USAGOV title="special envoy for Middle East peace" from=2009-01-22 to=2011-05-20
Christopher Hill | Christopher R. Hill : code=USA
  + code=USAGOV title="assistant secretary of state" from=2005-04-08 to=2009-04-21
Dennis Ross : code=USA
Sigrid Kaag : code=NLD
  + code=IGOUNO title="special coordinator for Lebanon" from=2014-12-01 to=2017-10-26
  + code=NLDGOV title="foreign minister" from=2021-05-25 to=2021-09-17
  + code=IGOUNO title="senior humanitarian and reconstruction coordinator for Gaza" from=2024-01-08
Susan Rice : code=USA
  + code=USAGOV title="ambassador to the United Nations" from=2009-01-26 to=2013-06-30
  + code=USAGOV title="national security adviser" from=2013-07-01 to=2017-01-20
Nancy Pelosi : code=USALEG
Jimmy Carter : code=USA
Henry Kissinger | Kissinger : code=USA
David Petraeus : code=USA
Jared Kushner : code=USA
Steve Witkoff : code=USA
Robert Malley | Rob Malley : code=USA
Wendy Sherman : code=USA
  + code=USAGOV title="deputy secretary of state" from=2021-04-13 to=2023-07-28
# --- United Nations, European Union, NATO, Arab League, African Union, IAEA
Javier Perez de Cuellar | Javier Pérez de Cuéllar : code=PER
  + code=IGOUNO title=secretary-general from=1982-01-01 to=1991-12-31
Boutros Boutros-Ghali | Boutros Boutros Ghali : code=EGY
  + code=IGOUNO title=secretary-general from=1992-01-01 to=1996-12-31
Kofi Annan : code=GHA
  + code=IGOUNO title=secretary-general from=1997-01-01 to=2006-12-31
  + code=IGOUNO title="joint special envoy for Syria" from=2012-02-23 to=2012-08-31
Ban Ki-moon | Ban Ki Moon : code=KOR
  + code=KORGOV title="foreign minister" from=2004-01-17 to=2006-11-10
  + code=IGOUNO title=secretary-general from=2007-01-01 to=2016-12-31
Antonio Guterres | António Guterres | Guterres | Prime Minister Guterres : code=PRT
  + code=PRTGOV title="prime minister" from=1995-10-28 to=2002-04-06
  + code=IGOUNOHCR title="high commissioner for refugees" from=2005-06-15 to=2015-12-31
  + code=IGOUNO title=secretary-general from=2017-01-01
Lakhdar Brahimi : code=DZA
  + code=DZAGOV title="foreign minister" from=1991-06-18 to=1993-02-03
  + code=IGOUNO title="special representative for Afghanistan" from=2001-10-03 to=2004-01-06
  + code=IGOUNO title="special adviser" from=2004-01-07 to=2005-12-31
  + code=IGOUNO title="joint special representative for Syria" from=2012-09-01 to=2014-05-31
Staffan de Mistura | De Mistura : code=ITA
  + code=IGOUNO title="special representative for Iraq" from=2007-11-01 to=2009-06-30
  + code=IGOUNO title="special representative for Afghanistan" from=2010-03-22 to=2011-12-31
  + code=IGOUNO title="special envoy for Syria" from=2014-07-10 to=2018-12-31
  + code=IGOUNO title="personal envoy for Western Sahara" from=2021-11-01
Geir Pedersen | Geir O. Pedersen : code=NOR
  + code=IGOUNO title="special envoy for Syria" from=2019-01-07
Jamal Benomar | Jamal bin Omar : code=MAR
  + code=IGOUNO title="special adviser on Yemen" from=2012-08-01 to=2015-04-15
Ismail Ould Cheikh Ahmed : code=MRT
  + code=IGOUNO title="special envoy for Yemen" from=2015-04-25 to=2018-02-28
Martin Griffiths : code=GBR
  + code=IGOUNO title="special envoy for Yemen" from=2018-03-16 to=2021-07-18
  + code=IGOUNO title=under-secretary-general from=2021-07-19 to=2024-06-30
Hans Grundberg : code=SWE
  + code=IGOUNO title="special envoy for Yemen" from=2021-09-05
Alvaro de Soto | Álvaro de Soto : code=PER
  + code=IGOUNO title="special adviser on Cyprus" from=1999-11-01 to=2004-05-31
  + code=IGOUNO title="special coordinator for the Middle East peace process" from=2005-05-01 to=2007-05-31
Terje Roed-Larsen | Terje Rød-Larsen : code=NOR
  + code=IGOUNO title="special coordinator for the Middle East peace process" from=1999-10-01 to=2004-12-31
  + code=IGOUNO title="special envoy" from=2005-01-03 to=2016-04-30
Jan Egeland : code=NOR
  + code=IGOUNO title=under-secretary-general from=2003-06-16 to=2006-12-31
  + code=IGOUNO title="senior adviser" from=2015-09-01 to=2018-11-30
Jan Pronk : code=NLD
  + code=IGOUNO title="special representative for Sudan" from=2004-07-01 to=2006-12-31
Jan Eliasson : code=SWE
  + code=IGOUNO title="special envoy for Darfur" from=2007-01-01 to=2008-06-30
  + code=IGOUNO title="deputy secretary-general" from=2012-07-01 to=2016-12-31
Ashraf Qazi | Ashraf Jehangir Qazi : code=PAK
  + code=IGOUNO title="special representative for Iraq" from=2004-07-14 to=2007-10-31
  + code=IGOUNO title="special representative for Sudan" from=2007-11-01 to=2010-02-28
Sergio Vieira de Mello : code=BRA
  + code=IGOUNO title="special representative for East Timor" from=1999-11-16 to=2002-05-20
  + code=IGOUNO title="high commissioner for human rights" from=2002-09-12 to=2003-08-19
Martti Ahtisaari | President Ahtisaari : code=FIN
  + code=FINGOV title=president from=1994-03-01 to=2000-03-01
  + code=IGOUNO title="special envoy for Kosovo" from=2005-11-14 to=2008-02-28
Ghassan Salame | Ghassan Salamé : code=LBN
  + code=IGOUNO title="special representative for Libya" from=2017-06-22 to=2020-03-02
Bernardino Leon | Bernardino León : code=ESP
  + code=IGOUNO title="special representative for Libya" from=2014-09-01 to=2015-11-16
Martin Kobler : code=DEU
  + code=IGOUNO title="special representative for Iraq" from=2011-10-01 to=2013-07-31
  + code=IGOUNO title="special representative for the Congo" from=2013-08-01 to=2015-10-31
  + code=IGOUNO title="special representative for Libya" from=2015-11-17 to=2017-06-21
Deborah Lyons : code=CAN
  + code=IGOUNO title="special representative for Afghanistan" from=2020-04-01 to=2022-06-16
Hans Blix : code=SWE
  + code=IGOUNOIAE title="director general" from=1981-12-01 to=1997-12-01
  + code=IGOUNO title="executive chairman of UNMOVIC" from=2000-03-01 to=2003-06-30
Mohamed ElBaradei | Mohammed ElBaradei | Mohamed el-Baradei | Mohamed El Baradei | Mohammed el-Baradei | ElBaradei : code=EGY
  + code=IGOUNOIAE title="director general" from=1997-12-01 to=2009-11-30
Yukiya Amano : code=JPN
  + code=IGOUNOIAE title="director general" from=2009-12-01 to=2019-07-18
Rafael Grossi | Rafael Mariano Grossi : code=ARG
  + code=IGOUNOIAE title="director general" from=2019-12-03
Javier Solana : code=ESP
  + code=ESPGOV title="foreign minister" from=1992-06-24 to=1995-12-18
  + code=IGONAT title=secretary-general from=1995-12-05 to=1999-10-06
  + code=IGOEEC title="foreign policy chief" from=1999-10-18 to=2009-11-30
Catherine Ashton : code=GBR
  + code=IGOEEC title="foreign policy chief" from=2009-12-01 to=2014-11-01
Federica Mogherini : code=ITA
  + code=ITAGOV title="foreign minister" from=2014-02-22 to=2014-10-31
  + code=IGOEEC title="foreign policy chief" from=2014-11-01 to=2019-11-30
Josep Borrell : code=ESP
  + code=ESPGOV title="foreign minister" from=2018-06-07 to=2019-11-30
  + code=IGOEEC title="foreign policy chief" from=2019-12-01 to=2024-11-30
Kaja Kallas | Prime Minister Kallas : code=EST
  + code=ESTGOV title="prime minister" from=2021-01-26 to=2024-07-23
  + code=IGOEEC title="foreign policy chief" from=2024-12-01
Jose Manuel Barroso | José Manuel Barroso | Prime Minister Barroso : code=PRT
  + code=PRTGOV title="prime minister" from=2002-04-06 to=2004-07-17
  + code=IGOEECGOV title="president of the European Commission" from=2004-11-22 to=2014-10-31
Jean-Claude Juncker | Prime Minister Juncker : code=LUX
  + code=LUXGOV title="prime minister" from=1995-01-20 to=2013-12-04
  + code=IGOEECGOV title="president of the European Commission" from=2014-11-01 to=2019-11-30
Ursula von der Leyen : code=DEU
  + code=DEUGOVMIL title="defence minister" from=2013-12-17 to=2019-07-17
  + code=IGOEECGOV title="president of the European Commission" from=2019-12-01
Romano Prodi | Prime Minister Prodi : code=ITA
  + code=ITAGOV title="prime minister" from=1996-05-17 to=1998-10-21
  + code=IGOEECGOV title="president of the European Commission" from=1999-09-16 to=2004-11-22
  + code=ITAGOV title="prime minister" from=2006-05-17 to=2008-05-08
Benita Ferrero-Waldner : code=AUT
  + code=AUTGOV title="foreign minister" from=2000-02-04 to=2004-10-20
  + code=IGOEEC title="commissioner for external relations" from=2004-11-22 to=2009-12-01
Herman Van Rompuy : code=BEL
  + code=IGOEEC title="president of the European Council" from=2009-12-01 to=2014-11-30
Donald Tusk | Prime Minister Tusk : code=POL
  + code=POLGOV title="prime minister" from=2007-11-16 to=2014-09-22
  + code=IGOEEC title="president of the European Council" from=2014-12-01 to=2019-11-30
  + code=POLGOV title="prime minister" from=2023-12-13
Charles Michel | Prime Minister Michel : code=BEL
  + code=BELGOV title="prime minister" from=2014-10-11 to=2019-10-27
  + code=IGOEEC title="president of the European Council" from=2019-12-01 to=2024-11-30
Michel Barnier : code=FRA
  + code=FRAGOV title="foreign minister" from=2004-03-31 to=2005-06-02
Carl Bildt | Prime Minister Bildt : code=SWE
  + code=SWEGOV title="prime minister" from=1991-10-04 to=1994-10-07
  + code=IGO title="high representative for Bosnia" from=1995-12-14 to=1997-06-18
  + code=IGOUNO title="special envoy for the Balkans" from=1999-05-01 to=2001-07-31
  + code=SWEGOV title="foreign minister" from=2006-10-06 to=2014-10-03
David Owen | Lord Owen : code=GBR
Manfred Worner | Manfred Wörner : code=DEU
  + code=IGONAT title=secretary-general from=1988-07-01 to=1994-08-13
George Robertson | Lord Robertson : code=GBR
  + code=IGONAT title=secretary-general from=1999-10-14 to=2003-12-17
Jaap de Hoop Scheffer : code=NLD
  + code=IGONAT title=secretary-general from=2004-01-05 to=2009-07-31
Anders Fogh Rasmussen | Prime Minister Rasmussen : code=DNK
  + code=DNKGOV title="prime minister" from=2001-11-27 to=2009-04-05
  + code=IGONAT title=secretary-general from=2009-08-01 to=2014-09-30
Jens Stoltenberg | Prime Minister Stoltenberg : code=NOR
  + code=NORGOV title="prime minister" from=2000-03-17 to=2001-10-19
  + code=NORGOV title="prime minister" from=2005-10-17 to=2013-10-16
  + code=IGONAT title=secretary-general from=2014-10-01 to=2024-10-01
Mark Rutte | Prime Minister Rutte : code=NLD
  + code=NLDGOV title="prime minister" from=2010-10-14 to=2024-07-02
  + code=IGONAT title=secretary-general from=2024-10-01
Amr Moussa | Amr Mussa | Amre Moussa : code=EGY
  + code=EGYGOV title="foreign minister" from=1991-05-20 to=2001-05-15
  + code=IGOARL title=secretary-general from=2001-06-01 to=2011-06-01
Nabil Elaraby | Nabil al-Arabi | Nabil el-Araby : code=EGY
  + code=IGOARL title=secretary-general from=2011-07-01 to=2016-07-03
Ahmed Aboul Gheit : code=EGY
  + code=EGYGOV title="foreign minister" from=2004-07-11 to=2011-03-06
  + code=IGOARL title=secretary-general from=2016-07-03
Salim Ahmed Salim : code=TZA
Alpha Oumar Konare | Alpha Oumar Konaré | President Konare : code=MLI
  + code=MLIGOV title=president from=1992-06-08 to=2002-06-08
  + code=IGOAFU title="chairman of the African Union Commission" from=2003-09-16 to=2008-04-28
Jean Ping : code=GAB
  + code=IGOAFU title="chairman of the African Union Commission" from=2008-04-28 to=2012-10-15
Nkosazana Dlamini-Zuma | Nkosazana Dlamini Zuma : code=ZAF
  + code=ZAFGOV title="foreign minister" from=1999-06-17 to=2009-05-10
  + code=IGOAFU title="chairperson of the African Union Commission" from=2012-10-15 to=2017-01-30
Moussa Faki | Moussa Faki Mahamat : code=TCD
  + code=IGOAFU title="chairperson of the African Union Commission" from=2017-03-14 to=2025-03-13
Thabo Mbeki | President Mbeki : code=ZAF
  + code=ZAFGOV title=president from=1999-06-14 to=2008-09-24
Jakaya Kikwete | President Kikwete : code=TZA
  + code=TZAGOV title=president from=2005-12-21 to=2015-11-05
Jose Miguel Insulza | José Miguel Insulza : code=CHL
  + code=IGOOAS title="secretary general" from=2005-05-26 to=2015-05-26
# --- Russia, Ukraine and neighbours
Mikhail Gorbachev | President Gorbachev : code=SUN
  + code=SUNGOV title=president from=1990-03-15 to=1991-12-25
Boris Yeltsin | President Yeltsin : code=RUS
  + code=RUSGOV title=president from=1991-07-10 to=1999-12-31
Vladimir Putin | Putin | President Putin | Prime Minister Putin : code=RUS
  + code=RUSGOV title="prime minister" from=1999-08-09 to=2000-05-07
  + code=RUSGOV title=president from=2000-05-07 to=2008-05-07
  + code=RUSGOV title="prime minister" from=2008-05-08 to=2012-05-07
  + code=RUSGOV title=president from=2012-05-07
Dmitry Medvedev | Dmitri Medvedev | President Medvedev | Prime Minister Medvedev : code=RUS
  + code=RUSGOV title=president from=2008-05-07 to=2012-05-07
  + code=RUSGOV title="prime minister" from=2012-05-08 to=2020-01-16
Sergei Lavrov | Sergey Lavrov | Lavrov : code=RUS
  + code=RUSGOV title="ambassador to the United Nations" from=1994-07-07 to=2004-07-12
  + code=RUSGOV title="foreign minister" from=2004-03-09
Igor Ivanov : code=RUS
  + code=RUSGOV title="foreign minister" from=1998-09-11 to=2004-03-09
Yevgeny Primakov | Prime Minister Primakov : code=RUS
  + code=RUSGOV title="foreign minister" from=1996-01-09 to=1998-09-11
  + code=RUSGOV title="prime minister" from=1998-09-11 to=1999-05-12
Andrei Kozyrev : code=RUS
  + code=RUSGOV title="foreign minister" from=1990-10-11 to=1996-01-05
Viktor Chernomyrdin | Prime Minister Chernomyrdin : code=RUS
  + code=RUSGOV title="prime minister" from=1992-12-14 to=1998-03-23
Mikhail Mishustin | Prime Minister Mishustin : code=RUS
  + code=RUSGOV title="prime minister" from=2020-01-16
Sergei Shoigu | Sergey Shoigu : code=RUS
  + code=RUSGOVMIL title="defense minister" from=2012-11-06 to=2024-05-12
Sergei Ivanov : code=RUS
  + code=RUSGOVMIL title="defense minister" from=2001-03-28 to=2007-02-15
Dmitry Peskov | Dmitri Peskov | Peskov : code=RUSGOV
Maria Zakharova : code=RUSGOV
Ramzan Kadyrov : code=RUSGOV
Aslan Maskhadov : code=RUSSEP
Alexei Navalny | Alexey Navalny : code=RUSOPP
Yevgeny Prigozhin : code=RUSREBWAG
Leonid Kuchma | President Kuchma : code=UKR
  + code=UKRGOV title=president from=1994-07-19 to=2005-01-23
Viktor Yushchenko | President Yushchenko : code=UKR
  + code=UKRGOV title=president from=2005-01-23 to=2010-02-25
Viktor Yanukovych | Viktor Yanukovich | President Yanukovych : code=UKR
  + code=UKRGOV title=president from=2010-02-25 to=2014-02-22
Petro Poroshenko | President Poroshenko : code=UKR
  + code=UKRGOV title=president from=2014-06-07 to=2019-05-20
Volodymyr Zelensky | Volodymyr Zelenskyy | Volodymyr Zelenskiy | Zelensky | Zelenskyy | Zelenskiy | President Zelensky : code=UKR
  + code=UKRGOV title=president from=2019-05-20
Yulia Tymoshenko | Yuliya Tymoshenko | Prime Minister Tymoshenko : code=UKR
  + code=UKRGOV title="prime minister" from=2007-12-18 to=2010-03-04
Dmytro Kuleba : code=UKR
  + code=UKRGOV title="foreign minister" from=2020-03-04 to=2024-09-05
Pavlo Klimkin : code=UKR
  + code=UKRGOV title="foreign minister" from=2014-06-19 to=2019-08-29
Alexander Lukashenko | Aleksandr Lukashenko | Alyaksandr Lukashenka | Lukashenko | President Lukashenko : code=BLR
  + code=BLRGOV title=president from=1994-07-20
Eduard Shevardnadze | President Shevardnadze : code=GEO
  + code=GEOGOV title=president from=1995-11-26 to=2003-11-23
Mikheil Saakashvili | Mikhail Saakashvili | Saakashvili | President Saakashvili : code=GEO
  + code=GEOGOV title=president from=2004-01-25 to=2013-11-17
Heydar Aliyev | Heidar Aliyev : code=AZE
  + code=AZEGOV title=president from=1993-10-10 to=2003-10-31
Ilham Aliyev : code=AZE
  + code=AZEGOV title=president from=2003-10-31
Robert Kocharyan | Robert Kocharian | President Kocharyan : code=ARM
  + code=ARMGOV title=president from=1998-04-09 to=2008-04-09
Serzh Sargsyan | Serzh Sarkisian | President Sargsyan : code=ARM
  + code=ARMGOV title=president from=2008-04-09 to=2018-04-09
Nikol Pashinyan | Prime Minister Pashinyan : code=ARM
  + code=ARMGOV title="prime minister" from=2018-05-08
Vladimir Voronin | President Voronin : code=MDA
  + code=MDAGOV title=president from=2001-04-07 to=2009-09-11
Maia Sandu | President Sandu : code=MDA
  + code=MDAGOV title=president from=2020-12-24
Igor Smirnov : code=MDASEP
Nursultan Nazarbayev | President Nazarbayev : code=KAZ
  + code=KAZGOV title=president from=1991-12-16 to=2019-03-20
Kassym-Jomart Tokayev | President Tokayev : code=KAZ
  + code=KAZGOV title=president from=2019-03-20
Islam Karimov | President Karimov : code=UZB
  + code=UZBGOV title=president from=1991-09-01 to=2016-09-02
Shavkat Mirziyoyev | President Mirziyoyev : code=UZB
  + code=UZBGOV title=president from=2016-12-14
Emomali Rahmon | Emomali Rakhmonov | Imomali Rakhmonov | President Rahmon : code=TJK
  + code=TJKGOV title=president from=1994-11-16
Askar Akayev | President Akayev : code=KGZ
  + code=KGZGOV title=president from=1990-10-27 to=2005-03-24
Kurmanbek Bakiyev | President Bakiyev : code=KGZ
  + code=KGZGOV title=president from=2005-08-14 to=2010-04-15
# --- Western Europe
John Major | Prime Minister Major : code=GBR
  + code=GBRGOV title="prime minister" from=1990-11-28 to=1997-05-02
Tony Blair | Prime Minister Blair : code=GBR
  + code=GBRGOV title="prime minister" from=1997-05-02 to=2007-06-27
  + code=IGO title="Quartet envoy" from=2007-06-27 to=2015-05-27
Gordon Brown | Prime Minister Brown : code=GBR
  + code=GBRGOV title="prime minister" from=2007-06-27 to=2010-05-11
David Cameron | Prime Minister Cameron : code=GBR
  + code=GBRGOV title="prime minister" from=2010-05-11 to=2016-07-13
  + code=GBRGOV title="foreign secretary" from=2023-11-13 to=2024-07-05
Theresa May : code=GBR
  + code=GBRGOV title="prime minister" from=2016-07-13 to=2019-07-24
Boris Johnson | Prime Minister Johnson : code=GBR
  + code=GBRGOV title="foreign secretary" from=2016-07-13 to=2018-07-09
  + code=GBRGOV title="prime minister" from=2019-07-24 to=2022-09-06
Liz Truss | Prime Minister Truss : code=GBR
  + code=GBRGOV title="foreign secretary" from=2021-09-15 to=2022-09-06
  + code=GBRGOV title="prime minister" from=2022-09-06 to=2022-10-25
Rishi Sunak | Prime Minister Sunak : code=GBR
  + code=GBRGOV title="prime minister" from=2022-10-25 to=2024-07-05
Keir Starmer | Prime Minister Starmer : code=GBR
  + code=GBRGOV title="prime minister" from=2024-07-05
Robin Cook : code=GBR
  + code=GBRGOV title="foreign secretary" from=1997-05-02 to=2001-06-08
Jack Straw : code=GBR
  + code=GBRGOV title="foreign secretary" from=2001-06-08 to=2006-05-05
Margaret Beckett : code=GBR
  + code=GBRGOV title="foreign secretary" from=2006-05-05 to=2007-06-27
David Miliband : code=GBR
  + code=GBRGOV title="foreign secretary" from=2007-06-28 to=2010-05-11
William Hague : code=GBR
  + code=GBRGOV title="foreign secretary" from=2010-05-12 to=2014-07-14
Philip Hammond : code=GBR
  + code=GBRGOV title="foreign secretary" from=2014-07-15 to=2016-07-13
Jeremy Hunt : code=GBR
  + code=GBRGOV title="foreign secretary" from=2018-07-09 to=2019-07-24
Mo Mowlam | Marjorie Mowlam : code=GBR
Gerry Adams : code=GBRPTYSFN
Martin McGuinness : code=GBRPTYSFN
Ian Paisley : code=GBRPTYDUP
David Trimble : code=GBRPTYUUP
John Hume : code=GBRPTY
Bertie Ahern | Prime Minister Ahern : code=IRL
  + code=IRLGOV title="prime minister" from=1997-06-26 to=2008-05-07
Albert Reynolds | Prime Minister Reynolds : code=IRL
  + code=IRLGOV title="prime minister" from=1992-02-11 to=1994-12-15
Francois Mitterrand | François Mitterrand | President Mitterrand : code=FRA
  + code=FRAGOV title=president from=1981-05-21 to=1995-05-17
Jacques Chirac | President Chirac : code=FRA
  + code=FRAGOV title=president from=1995-05-17 to=2007-05-16
Nicolas Sarkozy | Sarkozy | President Sarkozy : code=FRA
  + code=FRAGOV title=president from=2007-05-16 to=2012-05-15
Francois Hollande | François Hollande | President Hollande : code=FRA
  + code=FRAGOV title=president from=2012-05-15 to=2017-05-14
Emmanuel Macron | Macron | President Macron : code=FRA
  + code=FRAGOV title=president from=2017-05-14
Dominique de Villepin | Prime Minister Villepin : code=FRA
  + code=FRAGOV title="foreign minister" from=2002-05-07 to=2004-03-31
  + code=FRAGOV title="prime minister" from=2005-05-31 to=2007-05-17
Philippe Douste-Blazy : code=FRA
  + code=FRAGOV title="foreign minister" from=2005-06-02 to=2007-05-15
Bernard Kouchner : code=FRA
  + code=IGOUNO title="special representative for Kosovo" from=1999-07-15 to=2001-01-15
  + code=FRAGOV title="foreign minister" from=2007-05-18 to=2010-11-14
Laurent Fabius : code=FRA
  + code=FRAGOV title="foreign minister" from=2012-05-16 to=2016-02-11
Jean-Yves Le Drian : code=FRA
  + code=FRAGOVMIL title="defence minister" from=2012-05-16 to=2017-05-17
  + code=FRAGOV title="foreign minister" from=2017-05-17 to=2022-05-20
Helmut Kohl | Chancellor Kohl : code=DEU
  + code=DEUGOV title=chancellor from=1982-10-01 to=1998-10-27
Gerhard Schroeder | Gerhard Schröder | Chancellor Schroeder : code=DEU
  + code=DEUGOV title=chancellor from=1998-10-27 to=2005-11-22
Angela Merkel | Merkel | Chancellor Merkel : code=DEU
  + code=DEUGOV title=chancellor from=2005-11-22 to=2021-12-08
Olaf Scholz | Chancellor Scholz : code=DEU
  + code=DEUGOV title=chancellor from=2021-12-08 to=2025-05-06
Friedrich Merz | Chancellor Merz : code=DEU
  + code=DEUGOV title=chancellor from=2025-05-06
Joschka Fischer : code=DEU
  + code=DEUGOV title="foreign minister" from=1998-10-27 to=2005-11-22
Frank-Walter Steinmeier | President Steinmeier : code=DEU
  + code=DEUGOV title="foreign minister" from=2005-11-22 to=2009-10-27
  + code=DEUGOV title="foreign minister" from=2013-12-17 to=2017-01-27
  + code=DEUGOV title=president from=2017-03-19
Guido Westerwelle : code=DEU
  + code=DEUGOV title="foreign minister" from=2009-10-28 to=2013-12-17
Sigmar Gabriel : code=DEU
  + code=DEUGOV title="foreign minister" from=2017-01-27 to=2018-03-14
Heiko Maas : code=DEU
  + code=DEUGOV title="foreign minister" from=2018-03-14 to=2021-12-08
Annalena Baerbock : code=DEU
  + code=DEUGOV title="foreign minister" from=2021-12-08 to=2025-05-06
Silvio Berlusconi | Berlusconi | Prime Minister Berlusconi : code=ITA
  + code=ITAGOV title="prime minister" from=2001-06-11 to=2006-05-17
  + code=ITAGOV title="prime minister" from=2008-05-08 to=2011-11-16
Matteo Renzi | Prime Minister Renzi : code=ITA
  + code=ITAGOV title="prime minister" from=2014-02-22 to=2016-12-12
Giuseppe Conte | Prime Minister Conte : code=ITA
  + code=ITAGOV title="prime minister" from=2018-06-01 to=2021-02-13
Giorgia Meloni | Prime Minister Meloni : code=ITA
  + code=ITAGOV title="prime minister" from=2022-10-22
Jose Maria Aznar | José María Aznar | Prime Minister Aznar : code=ESP
  + code=ESPGOV title="prime minister" from=1996-05-05 to=2004-04-17
Jose Luis Rodriguez Zapatero | José Luis Rodríguez Zapatero | Prime Minister Zapatero : code=ESP
  + code=ESPGOV title="prime minister" from=2004-04-17 to=2011-12-21
Mariano Rajoy | Prime Minister Rajoy : code=ESP
  + code=ESPGOV title="prime minister" from=2011-12-21 to=2018-06-02
Pedro Sanchez | Pedro Sánchez | Prime Minister Sanchez : code=ESP
  + code=ESPGOV title="prime minister" from=2018-06-02
Miguel Angel Moratinos | Miguel Ángel Moratinos : code=ESP
  + code=ESPGOV title="foreign minister" from=2004-04-18 to=2010-10-20
Erik Solheim : code=NOR
Borge Brende | Børge Brende : code=NOR
  + code=NORGOV title="foreign minister" from=2013-10-16 to=2017-10-20
Jonas Gahr Store | Jonas Gahr Støre | Prime Minister Store : code=NOR
  + code=NORGOV title="foreign minister" from=2005-10-17 to=2012-09-21
  + code=NORGOV title="prime minister" from=2021-10-14
Margot Wallstrom | Margot Wallström : code=SWE
  + code=SWEGOV title="foreign minister" from=2014-10-03 to=2019-09-10
Goran Persson | Göran Persson | Prime Minister Persson : code=SWE
  + code=SWEGOV title="prime minister" from=1996-03-22 to=2006-10-06
Alexander Stubb | President Stubb : code=FIN
  + code=FINGOV title="foreign minister" from=2008-04-04 to=2011-06-22
  + code=FINGOV title=president from=2024-03-01
Erkki Tuomioja : code=FIN
  + code=FINGOV title="foreign minister" from=2000-02-25 to=2007-04-19
Viktor Orban | Viktor Orbán | Prime Minister Orban : code=HUN
  + code=HUNGOV title="prime minister" from=2010-05-29
Micheline Calmy-Rey : code=CHE
John Paul II | Pope John Paul II | Pope John Paul : code=VAT
  + code=VATGOV title=pope from=1978-10-16 to=2005-04-02
Benedict XVI | Pope Benedict XVI | Pope Benedict : code=VAT
  + code=VATGOV title=pope from=2005-04-19 to=2013-02-28
Pope Francis : code=VAT
  + code=VATGOV title=pope from=2013-03-13 to=2025-04-21
# --- Balkans, Cyprus, Turkey, Greece
Slobodan Milosevic | Slobodan Milošević | Milosevic | President Milosevic : code=SRB
  + code=YUGGOV title=president from=1997-07-23 to=2000-10-05
Vojislav Kostunica | Vojislav Koštunica | President Kostunica | Prime Minister Kostunica : code=SRB
  + code=YUGGOV title=president from=2000-10-07 to=2003-03-07
  + code=SRBGOV title="prime minister" from=2004-03-03 to=2008-07-07
Zoran Djindjic | Zoran Đinđić | Prime Minister Djindjic : code=SRB
  + code=SRBGOV title="prime minister" from=2001-01-25 to=2003-03-12
Boris Tadic | Boris Tadić | President Tadic : code=SRB
  + code=SRBGOV title=president from=2004-07-11 to=2012-04-05
Tomislav Nikolic | Tomislav Nikolić | President Nikolic : code=SRB
  + code=SRBGOV title=president from=2012-05-31 to=2017-05-31
Aleksandar Vucic | Aleksandar Vučić | Vucic | President Vucic | Prime Minister Vucic : code=SRB
  + code=SRBGOV title="prime minister" from=2014-04-27 to=2017-05-31
  + code=SRBGOV title=president from=2017-05-31
Ivica Dacic | Ivica Dačić | Prime Minister Dacic : code=SRB
  + code=SRBGOV title="prime minister" from=2012-07-27 to=2014-04-27
Radovan Karadzic | Radovan Karadžić | Karadzic : code=BIHREBSRB
Ratko Mladic | Ratko Mladić : code=BIHREBSRB
Alija Izetbegovic | Alija Izetbegović | President Izetbegovic : code=BIH
  + code=BIHGOV title=president from=1990-12-20 to=1996-10-05
Milorad Dodik : code=BIH
Franjo Tudjman | Franjo Tuđman | President Tudjman : code=HRV
  + code=HRVGOV title=president from=1990-05-30 to=1999-12-10
Stjepan Mesic | Stjepan Mesić | President Mesic : code=HRV
  + code=HRVGOV title=president from=2000-02-18 to=2010-02-18
Ibrahim Rugova | President Rugova : code=XKX
  + code=XKXGOV title=president from=2002-03-04 to=2006-01-21
Hashim Thaci | Hashim Thaçi | President Thaci | Prime Minister Thaci : code=XKX
  + code=XKXGOV title="prime minister" from=2008-01-09 to=2014-12-09
  + code=XKXGOV title=president from=2016-04-07 to=2020-11-05
Agim Ceku | Agim Çeku | Prime Minister Ceku : code=XKX
  + code=XKXGOV title="prime minister" from=2006-03-10 to=2008-01-09
Ramush Haradinaj : code=XKX
Albin Kurti | Prime Minister Kurti : code=XKX
  + code=XKXGOV title="prime minister" from=2021-03-22
Milo Djukanovic | Milo Đukanović : code=MNE
Tassos Papadopoulos | President Papadopoulos : code=CYP
  + code=CYPGOV title=president from=2003-02-28 to=2008-02-28
Glafcos Clerides | Glafkos Clerides | President Clerides : code=CYP
  + code=CYPGOV title=president from=1993-02-28 to=2003-02-28
Dimitris Christofias | Demetris Christofias | President Christofias : code=CYP
  + code=CYPGOV title=president from=2008-02-28 to=2013-02-28
Nicos Anastasiades | President Anastasiades : code=CYP
  + code=CYPGOV title=president from=2013-02-28 to=2023-02-28
Rauf Denktash | Rauf Denktas : code=CYP
Mehmet Ali Talat : code=CYP
Mustafa Akinci | Mustafa Akıncı : code=CYP
Costas Simitis | Prime Minister Simitis : code=GRC
  + code=GRCGOV title="prime minister" from=1996-01-22 to=2004-03-10
Costas Karamanlis | Kostas Karamanlis | Prime Minister Karamanlis : code=GRC
  + code=GRCGOV title="prime minister" from=2004-03-10 to=2009-10-06
George Papandreou | Prime Minister Papandreou : code=GRC
  + code=GRCGOV title="foreign minister" from=1999-02-19 to=2004-02-13
  + code=GRCGOV title="prime minister" from=2009-10-06 to=2011-11-11
Alexis Tsipras | Prime Minister Tsipras : code=GRC
  + code=GRCGOV title="prime minister" from=2015-09-21 to=2019-07-08
Kyriakos Mitsotakis | Prime Minister Mitsotakis : code=GRC
  + code=GRCGOV title="prime minister" from=2023-06-26
Zoran Zaev | Prime Minister Zaev : code=MKD
  + code=MKDGOV title="prime minister" from=2017-05-31 to=2020-01-03
Recep Tayyip Erdogan | Recep Tayyip Erdoğan | Tayyip Erdogan | Tayyip Erdoğan | Erdogan | Erdoğan | President Erdogan | Prime Minister Erdogan : code=TUR
  + code=TURGOV title="prime minister" from=2003-03-14 to=2014-08-28
  + code=TURGOV title=president from=2014-08-28
Abdullah Gul | Abdullah Gül : code=TUR
  + code=TURGOV title="foreign minister" from=2003-03-14 to=2007-08-28
  + code=TURGOV title=president from=2007-08-28 to=2014-08-28
Ahmet Davutoglu | Ahmet Davutoğlu | Prime Minister Davutoglu : code=TUR
  + code=TURGOV title="foreign minister" from=2009-05-01 to=2014-08-29
  + code=TURGOV title="prime minister" from=2014-08-28 to=2016-05-24
Mevlut Cavusoglu | Mevlüt Çavuşoğlu : code=TUR
  + code=TURGOV title="foreign minister" from=2015-11-24 to=2023-06-03
Hakan Fidan : code=TUR
  + code=TURGOV title="foreign minister" from=2023-06-03
Bulent Ecevit | Bülent Ecevit | Prime Minister Ecevit : code=TUR
  + code=TURGOV title="prime minister" from=1999-01-11 to=2002-11-18
Abdullah Ocalan | Abdullah Öcalan : code=TURREBPKK
# --- Israel and the Palestinians
Yitzhak Shamir | Prime Minister Shamir : code=ISR
  + code=ISRGOV title="prime minister" from=1986-10-20 to=1992-07-13
Yitzhak Rabin | Yitzak Rabin | Prime Minister Rabin : code=ISR
  + code=ISRGOV title="prime minister" from=1992-07-13 to=1995-11-04
Shimon Peres | President Peres | Prime Minister Peres : code=ISR
  + code=ISRGOV title="foreign minister" from=1992-07-14 to=1995-11-22
  + code=ISRGOV title="prime minister" from=1995-11-04 to=1996-06-18
  + code=ISRGOV title="foreign minister" from=2001-03-07 to=2002-11-02
  + code=ISRGOV title=president from=2007-07-15 to=2014-07-24
Benjamin Netanyahu | Binyamin Netanyahu | Netanyahu | Prime Minister Netanyahu : code=ISR
  + code=ISRGOV title="prime minister" from=1996-06-18 to=1999-07-06
  + code=ISRGOV title="foreign minister" from=2002-11-06 to=2003-02-28
  + code=ISRGOV title="finance minister" from=2003-02-28 to=2005-08-09
  + code=ISRGOV title="prime minister" from=2009-03-31 to=2021-06-13
  + code=ISRGOV title="prime minister" from=2022-12-29
Ehud Barak | Prime Minister Barak : code=ISR
  + code=ISRGOV title="prime minister" from=1999-07-06 to=2001-03-07
  + code=ISRGOVMIL title="defense minister" from=2007-06-18 to=2013-03-18
Ariel Sharon | Prime Minister Sharon : code=ISR
  + code=ISRGOV title="foreign minister" from=1998-10-13 to=1999-06-06
  + code=ISRGOV title="prime minister" from=2001-03-07 to=2006-04-14
Ehud Olmert | Prime Minister Olmert : code=ISR
  + code=ISRGOV title="prime minister" from=2006-01-04 to=2009-03-31
Naftali Bennett | Prime Minister Bennett : code=ISR
  + code=ISRGOV title="prime minister" from=2021-06-13 to=2022-06-30
Yair Lapid | Prime Minister Lapid : code=ISR
  + code=ISRGOV title="foreign minister" from=2021-06-13 to=2022-12-29
  + code=ISRGOV title="prime minister" from=2022-07-01 to=2022-12-29
Tzipi Livni : code=ISR
  + code=ISRGOV title="foreign minister" from=2006-01-18 to=2009-03-31
Silvan Shalom : code=ISR
  + code=ISRGOV title="foreign minister" from=2003-02-28 to=2006-01-16
Amir Peretz : code=ISR
  + code=ISRGOVMIL title="defense minister" from=2006-05-04 to=2007-06-18
Shaul Mofaz : code=ISR
  + code=ISRGOVMIL title="defense minister" from=2002-11-04 to=2006-05-04
Moshe Yaalon | Moshe Ya'alon : code=ISR
  + code=ISRGOVMIL title="defense minister" from=2013-03-18 to=2016-05-22
Avigdor Lieberman | Avigdor Liberman : code=ISR
  + code=ISRGOV title="foreign minister" from=2009-03-31 to=2012-12-18
  + code=ISRGOV title="foreign minister" from=2013-11-11 to=2015-05-06
  + code=ISRGOVMIL title="defense minister" from=2016-05-30 to=2018-11-18
Benny Gantz | Benjamin Gantz : code=ISR
  + code=ISRGOVMIL title="defense minister" from=2020-05-17 to=2022-12-29
Yoav Gallant : code=ISR
  + code=ISRGOVMIL title="defense minister" from=2022-12-29 to=2024-11-07
Israel Katz : code=ISR
  + code=ISRGOV title="foreign minister" from=2024-01-01 to=2024-11-07
  + code=ISRGOVMIL title="defense minister" from=2024-11-07
Gilad Shalit : code=ISRMIL
Yasser Arafat | Yasir Arafat | Arafat | Abu Ammar : code=PSE
  + code=PSEGOV title=chairman from=1969-02-04 to=2004-11-11
Mahmoud Abbas | Abu Mazen | Mahmud Abbas | President Abbas | Prime Minister Abbas : code=PSE
  + code=PSEGOV title="prime minister" from=2003-03-19 to=2003-09-06
  + code=PSEGOV title=president from=2005-01-15
Ahmed Qurei | Ahmed Qureia | Abu Ala | Ahmed Korei | Prime Minister Qurei : code=PSE
  + code=PSEGOV title="prime minister" from=2003-10-07 to=2006-03-29
Salam Fayyad | Prime Minister Fayyad : code=PSE
  + code=PSEGOV title="prime minister" from=2007-06-15 to=2013-06-06
Saeb Erekat | Saeb Erakat | Saeb Arekat : code=PSEGOV
Nabil Shaath : code=PSEGOV
Mohammed Dahlan | Mohammad Dahlan : code=PSE
Marwan Barghouti | Marwan Barghouthi : code=PSEPTYFTA
Ismail Haniyeh | Ismail Haniya | Ismail Haniyah | Haniyeh | Prime Minister Haniyeh : code=PSEREBHMS
  + code=PSEGOV title="prime minister" from=2006-03-29 to=2007-06-14
Khaled Meshaal | Khaled Mashaal | Khalid Mashaal | Khaled Mashal | Khaled Meshal | Khalid Meshaal : code=PSEREBHMS
Yahya Sinwar | Sinwar : code=PSEREBHMS
Ahmed Yassin | Sheikh Ahmed Yassin : code=PSEREBHMS
Abdel Aziz al-Rantisi | Abdel-Aziz al-Rantisi : code=PSEREBHMS
Mahmoud al-Zahar | Mahmoud Zahar : code=PSEREBHMS
Khalil al-Hayya : code=PSEREBHMS
Sami Abu Zuhri : code=PSEREBHMS
# --- Arab states and Iran
Hosni Mubarak | Mubarak | President Mubarak : code=EGY
  + code=EGYGOV title=president from=1981-10-14 to=2011-02-11
Mohamed Morsi | Mohammed Morsi | Mohamed Mursi | President Morsi : code=EGY
  + code=EGYGOV title=president from=2012-06-30 to=2013-07-03
Abdel Fattah al-Sisi | Abdel Fattah el-Sisi | Abdel-Fattah el-Sissi | Abdel Fattah al-Sissi | President Sisi : code=EGY
  + code=EGYGOVMIL title="defense minister" from=2012-08-12 to=2014-03-26
  + code=EGYGOV title=president from=2014-06-08
Sameh Shoukry | Sameh Shukri : code=EGY
  + code=EGYGOV title="foreign minister" from=2014-06-17 to=2024-07-03
Omar Suleiman : code=EGYGOVSPY
Hafez al-Assad | Hafez Assad | Hafez al Assad : code=SYR
  + code=SYRGOV title=president from=1971-03-12 to=2000-06-10
Bashar al-Assad | President Assad | President al-Assad | Bashar Assad | Bashar al Assad | Bashar el-Assad : code=SYR
  + code=SYRGOV title=president from=2000-07-17 to=2024-12-08
Farouk al-Sharaa | Farouq al-Sharaa | Farouk al-Shara : code=SYR
  + code=SYRGOV title="foreign minister" from=1984-03-11 to=2006-02-11
  + code=SYRGOV title="vice president" from=2006-02-11 to=2014-07-19
Walid al-Moallem | Walid Muallem | Walid al-Muallem : code=SYR
  + code=SYRGOV title="foreign minister" from=2006-02-11 to=2020-11-16
Ahmed al-Sharaa | Abu Mohammed al-Golani | Abu Mohammad al-Jolani | President Sharaa : code=SYR
  + code=SYRGOV title=president from=2025-01-29
Emile Lahoud | President Lahoud : code=LBN
  + code=LBNGOV title=president from=1998-11-24 to=2007-11-24
Michel Suleiman | President Suleiman : code=LBN
  + code=LBNGOV title=president from=2008-05-25 to=2014-05-25
Michel Aoun | President Aoun : code=LBN
  + code=LBNGOV title=president from=2016-10-31 to=2022-10-30
Rafik Hariri | Rafiq Hariri | Rafik al-Hariri : code=LBN
  + code=LBNGOV title="prime minister" from=1992-10-31 to=1998-12-02
  + code=LBNGOV title="prime minister" from=2000-10-23 to=2004-10-26
Saad Hariri | Saad al-Hariri : code=LBN
  + code=LBNGOV title="prime minister" from=2009-11-09 to=2011-06-13
  + code=LBNGOV title="prime minister" from=2016-12-18 to=2020-01-21
Fouad Siniora | Fuad Siniora | Fouad Saniora | Prime Minister Siniora : code=LBN
  + code=LBNGOV title="prime minister" from=2005-07-19 to=2009-11-09
Nabih Berri : code=LBNLEG
Najib Mikati | Prime Minister Mikati : code=LBN
  + code=LBNGOV title="prime minister" from=2011-06-13 to=2014-02-15
  + code=LBNGOV title="prime minister" from=2021-09-10 to=2025-02-08
Walid Jumblatt | Walid Jumblat : code=LBN
Hassan Nasrallah | Sheikh Hassan Nasrallah | Nasrallah : code=LBNREBHEZ
Naim Qassem : code=LBNREBHEZ
King Hussein | Hussein of Jordan : code=JOR
  + code=JORGOV title=king from=1952-08-11 to=1999-02-07
King Abdullah II | Abdullah II : code=JOR
  + code=JORGOV title=king from=1999-02-07
King Fahd : code=SAU
  + code=SAUGOV title=king from=1982-06-13 to=2005-08-01
King Salman | Salman bin Abdulaziz : code=SAU
  + code=SAUGOV title=king from=2015-01-23
Mohammed bin Salman | Mohammad bin Salman | Prince Mohammed bin Salman | MBS : code=SAU
  + code=SAUGOV title="crown prince" from=2017-06-21
Saud al-Faisal | Prince Saud al-Faisal | Prince Saud : code=SAU
  + code=SAUGOV title="foreign minister" from=1975-10-13 to=2015-04-29
Adel al-Jubeir | Adel al-Jubair : code=SAU
  + code=SAUGOV title="foreign minister" from=2015-04-29 to=2018-12-27
Faisal bin Farhan : code=SAU
  + code=SAUGOV title="foreign minister" from=2019-10-23
Osama bin Laden | Usama bin Laden | Osama Bin Laden | bin Laden : code=IMGREBALQ
Ayman al-Zawahiri | Ayman al-Zawahri : code=IMGREBALQ
Abu Musab al-Zarqawi | Abu Musab Zarqawi : code=IRQREBALQ
Abu Bakr al-Baghdadi : code=IMGREBISI
Sheikh Tamim bin Hamad Al Thani | Tamim bin Hamad Al Thani | Tamim bin Hamad : code=QAT
  + code=QATGOV title=emir from=2013-06-25
Hamad bin Khalifa Al Thani | Hamad bin Khalifa : code=QAT
  + code=QATGOV title=emir from=1995-06-27 to=2013-06-25
Mohammed bin Abdulrahman Al Thani | Mohammed bin Abdulrahman : code=QAT
  + code=QATGOV title="foreign minister" from=2016-01-27
Mutlaq al-Qahtani | Mutlaq Al Qahtani : code=QATGOV
Majed al-Ansari | Majed Al-Ansari : code=QATGOV
Sultan Qaboos | Qaboos bin Said : code=OMN
  + code=OMNGOV title=sultan from=1970-07-23 to=2020-01-10
Haitham bin Tariq | Sultan Haitham : code=OMN
  + code=OMNGOV title=sultan from=2020-01-11
Yusuf bin Alawi | Yousef bin Alawi : code=OMN
Badr Albusaidi | Badr al-Busaidi : code=OMN
  + code=OMNGOV title="foreign minister" from=2020-08-18
Mohammed bin Zayed | Mohamed bin Zayed : code=ARE
  + code=AREGOV title=president from=2022-05-14
Ali Abdullah Saleh | President Saleh : code=YEM
  + code=YEMGOV title=president from=1990-05-22 to=2012-02-25
Abdrabbuh Mansour Hadi | Abed Rabbo Mansour Hadi | Abd-Rabbu Mansour Hadi | Abdu Rabbu Mansour Hadi | Abdrabbuh Mansur Hadi | President Hadi : code=YEM
  + code=YEMGOV title=president from=2012-02-25 to=2022-04-07
Rashad al-Alimi : code=YEM
  + code=YEMGOV title="chairman of the Presidential Leadership Council" from=2022-04-07
Abdul-Malik al-Houthi | Abdulmalik al-Houthi | Abdel-Malek al-Houthi : code=YEMREBHOU
Mohammed Abdul Salam | Mohammed Abdulsalam | Mohammed Abdul-Salam : code=YEMREBHOU
Saddam Hussein | Saddam | President Hussein : code=IRQ
  + code=IRQGOV title=president from=1979-07-16 to=2003-04-09
Tariq Aziz | Tareq Aziz : code=IRQ
Ayad Allawi | Iyad Allawi | Prime Minister Allawi : code=IRQ
  + code=IRQGOV title="prime minister" from=2004-06-28 to=2005-05-03
Ibrahim al-Jaafari | Ibrahim Jaafari | Prime Minister Jaafari : code=IRQ
  + code=IRQGOV title="prime minister" from=2005-05-03 to=2006-05-20
Nouri al-Maliki | Nuri al-Maliki | Nouri Maliki | Jawad al-Maliki | Prime Minister Maliki : code=IRQ
  + code=IRQGOV title="prime minister" from=2006-05-20 to=2014-09-08
Haider al-Abadi | Haidar al-Abadi | Prime Minister Abadi : code=IRQ
  + code=IRQGOV title="prime minister" from=2014-09-08 to=2018-10-25
Adel Abdul Mahdi | Adil Abdul-Mahdi | Adel Abdul-Mahdi | Prime Minister Mahdi : code=IRQ
  + code=IRQGOV title="prime minister" from=2018-10-25 to=2020-05-07
Mustafa al-Kadhimi | Prime Minister Kadhimi : code=IRQ
  + code=IRQGOV title="prime minister" from=2020-05-07 to=2022-10-27
Jalal Talabani | President Talabani : code=IRQ
  + code=IRQGOV title=president from=2005-04-07 to=2014-07-24
Hoshyar Zebari | Hoshiyar Zebari : code=IRQ
  + code=IRQGOV title="foreign minister" from=2003-09-03 to=2014-07-11
Massoud Barzani | Masoud Barzani : code=IRQ
  + code=IRQGOV title="president of Iraqi Kurdistan" from=2005-06-14 to=2017-11-01
Moqtada al-Sadr | Muqtada al-Sadr | Moqtada Sadr : code=IRQREBMAH
Ali al-Sistani | Grand Ayatollah Ali al-Sistani | Ayatollah Ali al-Sistani : code=IRQ
Ahmed Chalabi | Ahmad Chalabi : code=IRQ
Moammar Gadhafi | Muammar Gaddafi | Moammar Gaddafi | Muammar al-Gaddafi | Muammar Gadhafi | Moammar Kadhafi | Muammar Kadhafi | Gaddafi | Gadhafi | Kadhafi : code=LBY
  + code=LBYGOV title=leader from=1969-09-01 to=2011-08-23
Seif al-Islam Gadhafi | Saif al-Islam Gaddafi | Seif al-Islam Gaddafi : code=LBY
Khalifa Haftar | Khalifa Hifter : code=LBYREB
Fayez al-Sarraj | Fayez Sarraj | Fayez al-Serraj | Prime Minister Sarraj : code=LBY
  + code=LBYGOV title="prime minister" from=2016-03-30 to=2021-03-15
Abdul Hamid Dbeibah | Abdulhamid Dbeibah | Prime Minister Dbeibah : code=LBY
  + code=LBYGOV title="prime minister" from=2021-03-15
Zine El Abidine Ben Ali | Zine al-Abidine Ben Ali : code=TUN
  + code=TUNGOV title=president from=1987-11-07 to=2011-01-14
Beji Caid Essebsi | President Essebsi : code=TUN
  + code=TUNGOV title=president from=2014-12-31 to=2019-07-25
Kais Saied | President Saied : code=TUN
  + code=TUNGOV title=president from=2019-10-23
Abdelaziz Bouteflika | President Bouteflika : code=DZA
  + code=DZAGOV title=president from=1999-04-27 to=2019-04-02
Abdelmadjid Tebboune | President Tebboune : code=DZA
  + code=DZAGOV title=president from=2019-12-19
Hassan II | King Hassan II : code=MAR
  + code=MARGOV title=king from=1961-02-26 to=1999-07-23
Mohammed VI | King Mohammed VI : code=MAR
  + code=MARGOV title=king from=1999-07-23
Mohamed Abdelaziz | Mohammed Abdelaziz : code=ESHREBPOL
Brahim Ghali : code=ESHREBPOL
Akbar Hashemi Rafsanjani | Hashemi Rafsanjani | Rafsanjani | President Rafsanjani : code=IRN
  + code=IRNGOV title=president from=1989-08-16 to=1997-08-03
Mohammad Khatami | Mohammed Khatami | Khatami | President Khatami : code=IRN
  + code=IRNGOV title=president from=1997-08-03 to=2005-08-03
Mahmoud Ahmadinejad | Ahmadinejad | President Ahmadinejad : code=IRN
  + code=IRNGOV title=president from=2005-08-03 to=2013-08-03
Hassan Rouhani | Hassan Rohani | Hasan Rouhani | Hassan Rowhani | Rouhani | President Rouhani : code=IRN
  + code=IRNGOV title="secretary of the Supreme National Security Council" from=1989-10-14 to=2005-08-15
  + code=IRNGOV title=president from=2013-08-03 to=2021-08-03
Ebrahim Raisi | Raisi | President Raisi : code=IRN
  + code=IRNGOV title=president from=2021-08-03 to=2024-05-19
Masoud Pezeshkian | Pezeshkian | President Pezeshkian : code=IRN
  + code=IRNGOV title=president from=2024-07-28
Ali Khamenei | Ayatollah Ali Khamenei | Khamenei : code=IRN
  + code=IRNGOV title="supreme leader" from=1989-06-04
Ruhollah Khomeini | Ayatollah Ruhollah Khomeini | Ayatollah Khomeini | Khomeini : code=IRN
Mohammad Javad Zarif | Javad Zarif | Mohammed Javad Zarif | Zarif : code=IRN
  + code=IRNGOV title="foreign minister" from=2013-08-15 to=2021-08-25
Hossein Amir-Abdollahian | Hossein Amirabdollahian : code=IRN
  + code=IRNGOV title="foreign minister" from=2021-08-25 to=2024-05-19
Abbas Araghchi | Abbas Araqchi | Araghchi : code=IRN
  + code=IRNGOV title="foreign minister" from=2024-08-21
Kamal Kharrazi | Kamal Kharazi : code=IRN
  + code=IRNGOV title="foreign minister" from=1997-08-20 to=2005-08-24
Manouchehr Mottaki : code=IRN
  + code=IRNGOV title="foreign minister" from=2005-08-24 to=2010-12-13
Ali Akbar Salehi : code=IRN
  + code=IRNGOV title="foreign minister" from=2011-01-30 to=2013-08-15
Ali Larijani | Larijani : code=IRN
  + code=IRNGOV title="secretary of the Supreme National Security Council" from=2005-08-15 to=2007-10-20
Saeed Jalili | Said Jalili : code=IRN
  + code=IRNGOV title="secretary of the Supreme National Security Council" from=2007-10-20 to=2013-09-10
Ali Shamkhani : code=IRN
  + code=IRNGOV title="secretary of the Supreme National Security Council" from=2013-09-10 to=2023-05-22
Qassem Soleimani | Qasem Soleimani | Qassem Suleimani | Soleimani : code=IRNMIL
# --- Afghanistan, Pakistan, India, South Asia
Hamid Karzai | Karzai | President Karzai : code=AFG
  + code=AFGGOV title="chairman of the interim administration" from=2001-12-22 to=2002-07-13
  + code=AFGGOV title=president from=2002-07-13 to=2014-09-29
Ashraf Ghani | Ashraf Ghani Ahmadzai | President Ghani : code=AFG
  + code=AFGGOV title=president from=2014-09-29 to=2021-08-15
Abdullah Abdullah : code=AFG
  + code=AFGGOV title="foreign minister" from=2001-12-22 to=2006-04-20
  + code=AFGGOV title="chief executive" from=2014-09-29 to=2020-03-11
  + code=AFGGOV title="chairman of the High Council for National Reconciliation" from=2020-05-17 to=2021-08-15
Burhanuddin Rabbani | President Rabbani : code=AFG
  + code=AFGGOV title=president from=1992-06-28 to=1996-09-27
  + code=AFGGOV title="chairman of the High Peace Council" from=2010-10-10 to=2011-09-20
Hamdullah Mohib : code=AFG
  + code=AFGGOV title="national security adviser" from=2018-08-25 to=2021-08-15
Mullah Omar | Mullah Mohammad Omar | Mullah Mohammed Omar : code=AFGREBTAL
Abdul Ghani Baradar | Mullah Abdul Ghani Baradar | Mullah Baradar : code=AFGREBTAL
Sher Mohammad Abbas Stanikzai | Sher Mohammad Stanikzai | Abbas Stanikzai | Sher Mohammed Abbas Stanikzai : code=AFGREBTAL
Zabihullah Mujahid | Zabiullah Mujahid : code=AFGREBTAL
Suhail Shaheen | Suhail Shahin : code=AFGREBTAL
Amir Khan Muttaqi : code=AFGREBTAL
Hibatullah Akhundzada | Haibatullah Akhundzada : code=AFGREBTAL
Sirajuddin Haqqani : code=AFGREBHAQ
Gulbuddin Hekmatyar : code=AFGREBHEI
Pervez Musharraf | Musharraf | President Musharraf : code=PAK
  + code=PAKGOV title="chief executive" from=1999-10-12 to=2001-06-20
  + code=PAKGOV title=president from=2001-06-20 to=2008-08-18
Nawaz Sharif : code=PAK
  + code=PAKGOV title="prime minister" from=1997-02-17 to=1999-10-12
  + code=PAKGOV title="prime minister" from=2013-06-05 to=2017-07-28
Benazir Bhutto | Prime Minister Bhutto : code=PAK
  + code=PAKGOV title="prime minister" from=1993-10-19 to=1996-11-05
Asif Ali Zardari | Zardari | President Zardari : code=PAK
  + code=PAKGOV title=president from=2008-09-09 to=2013-09-09
  + code=PAKGOV title=president from=2024-03-10
Yousuf Raza Gilani | Yusuf Raza Gilani | Prime Minister Gilani : code=PAK
  + code=PAKGOV title="prime minister" from=2008-03-25 to=2012-06-19
Imran Khan | Prime Minister Khan : code=PAK
  + code=PAKGOV title="prime minister" from=2018-08-18 to=2022-04-10
Shehbaz Sharif | Shahbaz Sharif : code=PAK
  + code=PAKGOV title="prime minister" from=2024-03-04
Shah Mahmood Qureshi | Shah Mehmood Qureshi : code=PAK
  + code=PAKGOV title="foreign minister" from=2008-03-31 to=2011-02-09
  + code=PAKGOV title="foreign minister" from=2018-08-20 to=2022-04-10
Khurshid Kasuri | Khurshid Mahmud Kasuri : code=PAK
  + code=PAKGOV title="foreign minister" from=2002-11-23 to=2007-11-15
Atal Bihari Vajpayee | Atal Behari Vajpayee | Prime Minister Vajpayee : code=IND
  + code=INDGOV title="prime minister" from=1998-03-19 to=2004-05-22
Manmohan Singh | Prime Minister Singh : code=IND
  + code=INDGOV title="prime minister" from=2004-05-22 to=2014-05-26
Narendra Modi | Modi | Prime Minister Modi : code=IND
  + code=INDGOV title="prime minister" from=2014-05-26
Pranab Mukherjee | President Mukherjee : code=IND
  + code=INDGOV title="foreign minister" from=2006-10-24 to=2009-05-22
  + code=INDGOV title=president from=2012-07-25 to=2017-07-25
S. M. Krishna | S.M. Krishna : code=IND
  + code=INDGOV title="foreign minister" from=2009-05-22 to=2012-10-26
Subrahmanyam Jaishankar | S. Jaishankar | S Jaishankar : code=IND
  + code=INDGOV title="foreign minister" from=2019-05-30
Chandrika Kumaratunga | President Kumaratunga : code=LKA
  + code=LKAGOV title=president from=1994-11-12 to=2005-11-19
Mahinda Rajapaksa | Mahinda Rajapakse : code=LKA
  + code=LKAGOV title=president from=2005-11-19 to=2015-01-09
Ranil Wickremesinghe | President Wickremesinghe | Prime Minister Wickremesinghe : code=LKA
  + code=LKAGOV title="prime minister" from=2001-12-09 to=2004-04-06
  + code=LKAGOV title="prime minister" from=2015-01-09 to=2018-10-26
  + code=LKAGOV title=president from=2022-07-21 to=2024-09-23
Maithripala Sirisena | President Sirisena : code=LKA
  + code=LKAGOV title=president from=2015-01-09 to=2019-11-18
Gotabaya Rajapaksa : code=LKA
  + code=LKAGOV title=president from=2019-11-18 to=2022-07-14
Velupillai Prabhakaran : code=LKAREBLTT
Anton Balasingham : code=LKAREBLTT
King Gyanendra : code=NPL
  + code=NPLGOV title=king from=2001-06-04 to=2008-05-28
Girija Prasad Koirala | Prime Minister Koirala : code=NPL
  + code=NPLGOV title="prime minister" from=2006-04-27 to=2008-08-18
Prachanda | Pushpa Kamal Dahal | Prime Minister Prachanda : code=NPLREBMAO
  + code=NPLGOV title="prime minister" from=2008-08-18 to=2009-05-25
  + code=NPLGOV title="prime minister" from=2022-12-26 to=2024-07-15
Sheikh Hasina : code=BGD
  + code=BGDGOV title="prime minister" from=1996-06-23 to=2001-07-15
  + code=BGDGOV title="prime minister" from=2009-01-06 to=2024-08-05
Khaleda Zia : code=BGD
  + code=BGDGOV title="prime minister" from=2001-10-10 to=2006-10-29
# --- East Asia
Jiang Zemin : code=CHN
  + code=CHNGOV title=president from=1993-03-27 to=2003-03-15
Hu Jintao : code=CHN
  + code=CHNGOV title=president from=2003-03-15 to=2013-03-14
Xi Jinping : code=CHN
  + code=CHNGOV title=president from=2013-03-14
Wen Jiabao : code=CHN
  + code=CHNGOV title=premier from=2003-03-16 to=2013-03-15
Li Keqiang : code=CHN
  + code=CHNGOV title=premier from=2013-03-15 to=2023-03-11
Zhu Rongji : code=CHN
  + code=CHNGOV title=premier from=1998-03-17 to=2003-03-16
Wang Yi : code=CHN
  + code=CHNGOV title="foreign minister" from=2013-03-16 to=2022-12-30
  + code=CHNGOV title="foreign minister" from=2023-07-25
Li Zhaoxing : code=CHN
  + code=CHNGOV title="foreign minister" from=2003-03-17 to=2007-04-27
Yang Jiechi : code=CHN
  + code=CHNGOV title="foreign minister" from=2007-04-27 to=2013-03-16
Tang Jiaxuan : code=CHN
  + code=CHNGOV title="foreign minister" from=1998-03-18 to=2003-03-17
Qian Qichen : code=CHN
  + code=CHNGOV title="foreign minister" from=1988-04-12 to=1998-03-18
Wu Dawei : code=CHNGOV
Dalai Lama | the Dalai Lama : code=CHN
Chen Shui-bian : code=TWN
  + code=TWNGOV title=president from=2000-05-20 to=2008-05-20
Ma Ying-jeou : code=TWN
  + code=TWNGOV title=president from=2008-05-20 to=2016-05-20
Tsai Ing-wen : code=TWN
  + code=TWNGOV title=president from=2016-05-20 to=2024-05-20
Lee Teng-hui : code=TWN
  + code=TWNGOV title=president from=1988-01-13 to=2000-05-20
Lien Chan : code=TWNPTY
Kim Il-sung | Kim Il Sung : code=PRK
Kim Jong-il | Kim Jong Il | Kim Jong II : code=PRK
  + code=PRKGOV title=leader from=1994-07-08 to=2011-12-17
Kim Jong-un | Kim Jong Un : code=PRK
  + code=PRKGOV title=leader from=2011-12-17
Kim Yo-jong | Kim Yo Jong : code=PRKGOV
Kim Yong-nam | Kim Yong Nam : code=PRKGOV
Kim Kye-gwan | Kim Kye Gwan | Kim Gye-gwan | Kim Gye Gwan : code=PRKGOV
Kim Dae-jung | Kim Dae Jung : code=KOR
  + code=KORGOV title=president from=1998-02-25 to=2003-02-25
Kim Young-sam | Kim Young Sam : code=KOR
  + code=KORGOV title=president from=1993-02-25 to=1998-02-25
Roh Moo-hyun | Roh Moo Hyun : code=KOR
  + code=KORGOV title=president from=2003-02-25 to=2008-02-25
Lee Myung-bak | Lee Myung Bak : code=KOR
  + code=KORGOV title=president from=2008-02-25 to=2013-02-25
Park Geun-hye | Park Geun Hye : code=KOR
  + code=KORGOV title=president from=2013-02-25 to=2017-03-10
Moon Jae-in | Moon Jae In : code=KOR
  + code=KORGOV title=president from=2017-05-10 to=2022-05-10
Yoon Suk Yeol | Yoon Suk-yeol : code=KOR
  + code=KORGOV title=president from=2022-05-10 to=2025-04-04
Lee Jae-myung | Lee Jae Myung : code=KOR
  + code=KORGOV title=president from=2025-06-04
Chung Dong-young | Chung Dong Young : code=KOR
Song Min-soon | Song Min Soon : code=KORGOV
Chun Yung-woo | Chun Yung Woo : code=KORGOV
Junichiro Koizumi | Koizumi | Prime Minister Koizumi : code=JPN
  + code=JPNGOV title="prime minister" from=2001-04-26 to=2006-09-26
Shinzo Abe | Shinzō Abe : code=JPN
  + code=JPNGOV title="prime minister" from=2006-09-26 to=2007-09-26
  + code=JPNGOV title="prime minister" from=2012-12-26 to=2020-09-16
Yasuo Fukuda | Prime Minister Fukuda : code=JPN
  + code=JPNGOV title="prime minister" from=2007-09-26 to=2008-09-24
Taro Aso : code=JPN
  + code=JPNGOV title="foreign minister" from=2005-10-31 to=2007-08-27
  + code=JPNGOV title="prime minister" from=2008-09-24 to=2009-09-16
Naoto Kan : code=JPN
  + code=JPNGOV title="prime minister" from=2010-06-08 to=2011-09-02
Yoshihide Suga | Prime Minister Suga : code=JPN
  + code=JPNGOV title="prime minister" from=2020-09-16 to=2021-10-04
Fumio Kishida | Prime Minister Kishida : code=JPN
  + code=JPNGOV title="foreign minister" from=2012-12-26 to=2017-08-03
  + code=JPNGOV title="prime minister" from=2021-10-04 to=2024-10-01
Kenichiro Sasae : code=JPNGOV
# --- Southeast Asia and the Pacific
Suharto : code=IDN
  + code=IDNGOV title=president from=1967-03-12 to=1998-05-21
Abdurrahman Wahid : code=IDN
  + code=IDNGOV title=president from=1999-10-20 to=2001-07-23
Megawati Sukarnoputri : code=IDN
  + code=IDNGOV title=president from=2001-07-23 to=2004-10-20
Susilo Bambang Yudhoyono | Yudhoyono : code=IDN
  + code=IDNGOV title=president from=2004-10-20 to=2014-10-20
Joko Widodo | Jokowi : code=IDN
  + code=IDNGOV title=president from=2014-10-20 to=2024-10-20
Prabowo Subianto : code=IDN
  + code=IDNGOV title=president from=2024-10-20
Jusuf Kalla | Yusuf Kalla : code=IDN
  + code=IDNGOV title="vice president" from=2004-10-20 to=2009-10-20
  + code=IDNGOV title="vice president" from=2014-10-20 to=2019-10-20
Malik Mahmud | Malik Mahmood : code=IDNREBGAM
Hasan di Tiro | Hassan di Tiro | Hasan Tiro : code=IDNREBGAM
Fidel Ramos | Fidel V. Ramos | President Ramos : code=PHL
  + code=PHLGOV title=president from=1992-06-30 to=1998-06-30
Joseph Estrada | President Estrada : code=PHL
  + code=PHLGOV title=president from=1998-06-30 to=2001-01-20
Gloria Macapagal Arroyo | Gloria Arroyo | Gloria Macapagal-Arroyo | President Arroyo : code=PHL
  + code=PHLGOV title=president from=2001-01-20 to=2010-06-30
Benigno Aquino III | Benigno Aquino | Noynoy Aquino : code=PHL
  + code=PHLGOV title=president from=2010-06-30 to=2016-06-30
Rodrigo Duterte | Duterte | President Duterte : code=PHL
  + code=PHLGOV title=president from=2016-06-30 to=2022-06-30
Ferdinand Marcos Jr. | Ferdinand Marcos Jr | Bongbong Marcos : code=PHL
  + code=PHLGOV title=president from=2022-06-30
Murad Ebrahim | Al Haj Murad Ebrahim | Al-Haj Murad Ebrahim : code=PHLREBMIL
Mohagher Iqbal : code=PHLREBMIL
Nur Misuari : code=PHLREBMNL
Jose Maria Sison | Jose Ma. Sison | Joma Sison : code=PHLREBNPA
Luis Jalandoni : code=PHLREBNPA
Miriam Coronel-Ferrer | Miriam Coronel Ferrer : code=PHL
Mahathir Mohamad | Mahathir Mohammad | Mahathir bin Mohamad : code=MYS
  + code=MYSGOV title="prime minister" from=1981-07-16 to=2003-10-31
  + code=MYSGOV title="prime minister" from=2018-05-10 to=2020-03-01
Abdullah Ahmad Badawi | Abdullah Badawi : code=MYS
  + code=MYSGOV title="prime minister" from=2003-10-31 to=2009-04-03
Najib Razak : code=MYS
  + code=MYSGOV title="prime minister" from=2009-04-03 to=2018-05-10
Anwar Ibrahim : code=MYS
  + code=MYSGOV title="prime minister" from=2022-11-24
Lee Hsien Loong | Prime Minister Loong : code=SGP
  + code=SGPGOV title="prime minister" from=2004-08-12 to=2024-05-15
Thaksin Shinawatra | Thaksin : code=THA
  + code=THAGOV title="prime minister" from=2001-02-09 to=2006-09-19
Abhisit Vejjajiva : code=THA
  + code=THAGOV title="prime minister" from=2008-12-17 to=2011-08-05
Yingluck Shinawatra : code=THA
  + code=THAGOV title="prime minister" from=2011-08-05 to=2014-05-07
Prayuth Chan-ocha | Prayut Chan-o-cha | Prayuth Chan-Ocha : code=THA
  + code=THAGOV title="prime minister" from=2014-08-24 to=2023-08-22
Hun Sen : code=KHM
  + code=KHMGOV title="prime minister" from=1998-11-30 to=2023-08-22
Norodom Sihanouk : code=KHM
  + code=KHMGOV title=king from=1993-09-24 to=2004-10-07
Aung San Suu Kyi | Suu Kyi : code=MMROPPNLD
  + code=MMRGOV title="state counsellor" from=2016-04-06 to=2021-02-01
Than Shwe : code=MMR
  + code=MMRGOV title="chairman of the State Peace and Development Council" from=1997-11-15 to=2011-03-30
Thein Sein : code=MMR
  + code=MMRGOV title=president from=2011-03-30 to=2016-03-30
Min Aung Hlaing : code=MMR
  + code=MMRMIL title=commander-in-chief from=2011-03-30
Xanana Gusmao | Xanana Gusmão | President Gusmao | Prime Minister Gusmao : code=TLS
  + code=TLSGOV title=president from=2002-05-20 to=2007-05-20
  + code=TLSGOV title="prime minister" from=2007-08-08 to=2015-02-16
Jose Ramos-Horta | José Ramos-Horta | Jose Ramos Horta | President Ramos-Horta : code=TLS
  + code=TLSGOV title=president from=2007-05-20 to=2012-05-20
  + code=TLSGOV title=president from=2022-05-20
John Howard | Prime Minister Howard : code=AUS
  + code=AUSGOV title="prime minister" from=1996-03-11 to=2007-12-03
Kevin Rudd | Prime Minister Rudd : code=AUS
  + code=AUSGOV title="prime minister" from=2007-12-03 to=2010-06-24
  + code=AUSGOV title="foreign minister" from=2010-09-14 to=2012-02-22
Julia Gillard | Prime Minister Gillard : code=AUS
  + code=AUSGOV title="prime minister" from=2010-06-24 to=2013-06-27
Tony Abbott | Prime Minister Abbott : code=AUS
  + code=AUSGOV title="prime minister" from=2013-09-18 to=2015-09-15
Malcolm Turnbull | Prime Minister Turnbull : code=AUS
  + code=AUSGOV title="prime minister" from=2015-09-15 to=2018-08-24
Scott Morrison | Prime Minister Morrison : code=AUS
  + code=AUSGOV title="prime minister" from=2018-08-24 to=2022-05-23
Anthony Albanese | Prime Minister Albanese : code=AUS
  + code=AUSGOV title="prime minister" from=2022-05-23
Alexander Downer : code=AUS
  + code=AUSGOV title="foreign minister" from=1996-03-11 to=2007-12-03
  + code=IGOUNO title="special adviser on Cyprus" from=2008-07-14 to=2014-04-30
Helen Clark | Prime Minister Clark : code=NZL
  + code=NZLGOV title="prime minister" from=1999-12-05 to=2008-11-19
Jacinda Ardern | Prime Minister Ardern : code=NZL
  + code=NZLGOV title="prime minister" from=2017-10-26 to=2023-01-25
# --- Africa
Nelson Mandela | Mandela | President Mandela : code=ZAF
  + code=ZAFGOV title=president from=1994-05-10 to=1999-06-14
F.W. de Klerk | F. W. de Klerk | Frederik de Klerk | President Klerk : code=ZAF
  + code=ZAFGOV title=president from=1989-08-15 to=1994-05-10
Jacob Zuma | President Zuma : code=ZAF
  + code=ZAFGOV title=president from=2009-05-09 to=2018-02-14
Cyril Ramaphosa | Ramaphosa | President Ramaphosa : code=ZAF
  + code=ZAFGOV title=president from=2018-02-15
Mangosuthu Buthelezi : code=ZAFPTYIFP
Desmond Tutu : code=ZAF
Robert Mugabe | Mugabe | President Mugabe : code=ZWE
  + code=ZWEGOV title=president from=1987-12-31 to=2017-11-21
Emmerson Mnangagwa | President Mnangagwa : code=ZWE
  + code=ZWEGOV title=president from=2017-11-24
Morgan Tsvangirai | Tsvangirai | Prime Minister Tsvangirai : code=ZWEOPPMDC
  + code=ZWEGOV title="prime minister" from=2009-02-11 to=2013-09-11
Arthur Mutambara : code=ZWEOPP
Jose Eduardo dos Santos | José Eduardo dos Santos : code=AGO
  + code=AGOGOV title=president from=1979-09-21 to=2017-09-26
Joao Lourenco | João Lourenço | Joao Lourenço | President Lourenco : code=AGO
  + code=AGOGOV title=president from=2017-09-26
Jonas Savimbi : code=AGOREBUNI
Joaquim Chissano | President Chissano : code=MOZ
  + code=MOZGOV title=president from=1986-11-06 to=2005-02-02
Afonso Dhlakama : code=MOZREBREN
Filipe Nyusi | President Nyusi : code=MOZ
  + code=MOZGOV title=president from=2015-01-15 to=2025-01-15
Julius Nyerere : code=TZA
Benjamin Mkapa | President Mkapa : code=TZA
  + code=TZAGOV title=president from=1995-11-23 to=2005-12-21
Mobutu Sese Seko | Mobutu | President Seko : code=COD
  + code=CODGOV title=president from=1965-11-24 to=1997-05-16
Laurent Kabila | Laurent-Desire Kabila | Laurent Desire Kabila : code=COD
  + code=CODGOV title=president from=1997-05-17 to=2001-01-16
Joseph Kabila : code=COD
  + code=CODGOV title=president from=2001-01-26 to=2019-01-24
Felix Tshisekedi | Félix Tshisekedi | Tshisekedi | President Tshisekedi : code=COD
  + code=CODGOV title=president from=2019-01-24
Jean-Pierre Bemba : code=CODREBMLC
Laurent Nkunda : code=CODREBCND
Bosco Ntaganda : code=CODREB
Bertrand Bisimwa : code=CODREBMTM
Paul Kagame | Kagame | President Kagame : code=RWA
  + code=RWAGOV title=president from=2000-04-22
Juvenal Habyarimana | Juvénal Habyarimana | President Habyarimana : code=RWA
  + code=RWAGOV title=president from=1973-07-05 to=1994-04-06
Pierre Buyoya | President Buyoya : code=BDI
  + code=BDIGOV title=president from=1996-07-25 to=2003-04-30
Pierre Nkurunziza | President Nkurunziza : code=BDI
  + code=BDIGOV title=president from=2005-08-26 to=2020-06-08
Domitien Ndayizeye | President Ndayizeye : code=BDI
  + code=BDIGOV title=president from=2003-04-30 to=2005-08-26
Agathon Rwasa : code=BDIREBFNL
Yoweri Museveni | Museveni | President Museveni : code=UGA
  + code=UGAGOV title=president from=1986-01-29
Joseph Kony : code=UGAREBLRA
Vincent Otti : code=UGAREBLRA
Riek Machar : code=SSD
  + code=SSDGOV title="vice president" from=2011-07-09 to=2013-07-23
  + code=SSDREBSIO title="leader of the SPLM-IO" from=2013-12-15 to=2016-04-26
  + code=SSDGOV title="first vice president" from=2020-02-22
Salva Kiir | Salva Kiir Mayardit | President Kiir : code=SSD
  + code=SDNGOV title="vice president" from=2005-08-11 to=2011-07-09
  + code=SSDGOV title=president from=2011-07-09
John Garang : code=SDNREBSPL
  + code=SDNGOV title="vice president" from=2005-07-09 to=2005-07-30
Omar al-Bashir | Omar Hassan al-Bashir | Omar el-Bashir | Omar Bashir | Omar Hassan el-Bashir | President Bashir : code=SDN
  + code=SDNGOV title=president from=1993-10-16 to=2019-04-11
Abdel Fattah al-Burhan | Abdel-Fattah Burhan | Abdel-Fattah al-Burhan | Abdel Fattah Burhan : code=SDN
  + code=SDNGOV title="chairman of the Sovereign Council" from=2019-08-21
Mohamed Hamdan Dagalo | Mohammed Hamdan Dagalo | Hemedti | Hemeti : code=SDNREBRSF
Abdalla Hamdok | Abdallah Hamdok | Prime Minister Hamdok : code=SDN
  + code=SDNGOV title="prime minister" from=2019-08-21 to=2022-01-02
Ali Osman Taha | Ali Osman Mohammed Taha : code=SDN
Minni Minnawi | Minni Arcua Minnawi | Minni Arkou Minnawi | Mini Minawi : code=SDNREBSLM
Abdel Wahid al-Nur | Abdelwahid al-Nur | Abdul Wahid al-Nur | Abdel Wahid Mohammed al-Nur : code=SDNREBSLM
Khalil Ibrahim : code=SDNREBJEM
Jibril Ibrahim | Gibril Ibrahim : code=SDNREBJEM
Hassan al-Turabi | Hassan Turabi : code=SDNOPP
Lazaro Sumbeiywo : code=KEN
Meles Zenawi | Meles : code=ETH
  + code=ETHGOV title="prime minister" from=1995-08-23 to=2012-08-20
Hailemariam Desalegn : code=ETH
  + code=ETHGOV title="prime minister" from=2012-09-21 to=2018-04-02
Abiy Ahmed | Abiy : code=ETH
  + code=ETHGOV title="prime minister" from=2018-04-02
Debretsion Gebremichael : code=ETHREBTPL
Getachew Reda : code=ETHREBTPL
Isaias Afwerki | Isaias Afewerki | Issaias Afeworki : code=ERI
  + code=ERIGOV title=president from=1993-05-24
Ismail Omar Guelleh | Ismaïl Omar Guelleh | President Guelleh : code=DJI
  + code=DJIGOV title=president from=1999-05-08
Abdullahi Yusuf | Abdullahi Yusuf Ahmed : code=SOM
  + code=SOMGOV title=president from=2004-10-14 to=2008-12-29
Ali Mohamed Gedi | Ali Mohammed Gedi | Ali Mohammed Ghedi : code=SOM
  + code=SOMGOV title="prime minister" from=2004-11-03 to=2007-10-29
Sharif Sheikh Ahmed | Sheikh Sharif Ahmed | Sheikh Sharif Sheikh Ahmed | Sharif Ahmed : code=SOM
  + code=SOMGOV title=president from=2009-01-31 to=2012-08-20
Hassan Sheikh Mohamud | Hassan Sheikh Mohamoud : code=SOM
  + code=SOMGOV title=president from=2012-09-16 to=2017-02-16
  + code=SOMGOV title=president from=2022-05-23
Hassan Dahir Aweys | Sheikh Hassan Dahir Aweys : code=SOMREB
Daniel arap Moi | Daniel Arap Moi : code=KEN
  + code=KENGOV title=president from=1978-10-14 to=2002-12-30
Mwai Kibaki | Kibaki | President Kibaki : code=KEN
  + code=KENGOV title=president from=2002-12-30 to=2013-04-09
Raila Odinga | Odinga | Prime Minister Odinga : code=KENOPP
  + code=KENGOV title="prime minister" from=2008-04-17 to=2013-04-09
Uhuru Kenyatta | President Kenyatta : code=KEN
  + code=KENGOV title=president from=2013-04-09 to=2022-09-13
William Ruto | President Ruto : code=KEN
  + code=KENGOV title=president from=2022-09-13
Olusegun Obasanjo | Obasanjo | President Obasanjo : code=NGA
  + code=NGAGOV title=president from=1999-05-29 to=2007-05-29
Umaru Yar'Adua | Umaru Musa Yar'Adua | Umaru Yar'adua | President Yar'Adua : code=NGA
  + code=NGAGOV title=president from=2007-05-29 to=2010-05-05
Goodluck Jonathan | President Jonathan : code=NGA
  + code=NGAGOV title=president from=2010-05-06 to=2015-05-29
Muhammadu Buhari | President Buhari : code=NGA
  + code=NGAGOV title=president from=2015-05-29 to=2023-05-29
Bola Tinubu | President Tinubu : code=NGA
  + code=NGAGOV title=president from=2023-05-29
Laurent Gbagbo | Gbagbo | President Gbagbo : code=CIV
  + code=CIVGOV title=president from=2000-10-26 to=2011-04-11
Alassane Ouattara | Ouattara | President Ouattara : code=CIV
  + code=CIVGOV title=president from=2010-12-04
Guillaume Soro | Prime Minister Soro : code=CIVREBNEW
  + code=CIVGOV title="prime minister" from=2007-04-04 to=2012-03-08
Blaise Compaore | Blaise Compaoré | President Compaore : code=BFA
  + code=BFAGOV title=president from=1987-10-15 to=2014-10-31
Charles Taylor | President Taylor : code=LBR
  + code=LBRGOV title=president from=1997-08-02 to=2003-08-11
Ellen Johnson Sirleaf | Ellen Johnson-Sirleaf | President Sirleaf : code=LBR
  + code=LBRGOV title=president from=2006-01-16 to=2018-01-22
Ahmad Tejan Kabbah | President Kabbah : code=SLE
  + code=SLEGOV title=president from=1998-03-10 to=2007-09-17
Foday Sankoh : code=SLEREBRUF
Gnassingbe Eyadema | Gnassingbé Eyadéma | President Eyadema : code=TGO
  + code=TGOGOV title=president from=1967-04-14 to=2005-02-05
Faure Gnassingbe | Faure Gnassingbé | President Gnassingbe : code=TGO
  + code=TGOGOV title=president from=2005-05-04
John Kufuor | President Kufuor : code=GHA
  + code=GHAGOV title=president from=2001-01-07 to=2009-01-07
Abdoulaye Wade | President Wade : code=SEN
  + code=SENGOV title=president from=2000-04-01 to=2012-04-02
Macky Sall | President Sall : code=SEN
  + code=SENGOV title=president from=2012-04-02 to=2024-04-02
Yahya Jammeh | President Jammeh : code=GMB
  + code=GMBGOV title=president from=1994-07-22 to=2017-01-19
Alpha Conde | Alpha Condé | President Conde : code=GIN
  + code=GINGOV title=president from=2010-12-21 to=2021-09-05
Moussa Dadis Camara : code=GIN
Amadou Toumani Toure | Amadou Toumani Touré | President Toure : code=MLI
  + code=MLIGOV title=president from=2002-06-08 to=2012-03-22
Ibrahim Boubacar Keita | Ibrahim Boubacar Keïta | President Keita : code=MLI
  + code=MLIGOV title=president from=2013-09-04 to=2020-08-18
Assimi Goita | Assimi Goïta | President Goita : code=MLI
  + code=MLIGOV title=president from=2021-06-07
Idriss Deby | Idriss Déby | Idriss Deby Itno | President Deby : code=TCD
  + code=TCDGOV title=president from=1990-12-02 to=2021-04-20
Francois Bozize | François Bozizé | President Bozize : code=CAF
  + code=CAFGOV title=president from=2003-03-15 to=2013-03-24
Faustin-Archange Touadera | Faustin-Archange Touadéra | President Touadera : code=CAF
  + code=CAFGOV title=president from=2016-03-30
Ange-Felix Patasse | Ange-Félix Patassé | President Patasse : code=CAF
  + code=CAFGOV title=president from=1993-10-22 to=2003-03-15
Denis Sassou Nguesso | Denis Sassou-Nguesso | President Nguesso : code=COG
  + code=COGGOV title=president from=1997-10-25
Paul Biya | President Biya : code=CMR
  + code=CMRGOV title=president from=1982-11-06
Omar Bongo | President Bongo : code=GAB
  + code=GABGOV title=president from=1967-12-02 to=2009-06-08
Ketumile Masire | Quett Masire | President Masire : code=BWA
  + code=BWAGOV title=president from=1980-07-13 to=1998-03-31
Marc Ravalomanana | President Ravalomanana : code=MDG
  + code=MDGGOV title=president from=2002-02-22 to=2009-03-17
Andry Rajoelina : code=MDG
# --- Latin America and the Caribbean
Andres Pastrana | Andrés Pastrana | President Pastrana : code=COL
  + code=COLGOV title=president from=1998-08-07 to=2002-08-07
Alvaro Uribe | Álvaro Uribe | President Uribe : code=COL
  + code=COLGOV title=president from=2002-08-07 to=2010-08-07
Juan Manuel Santos : code=COL
  + code=COLGOVMIL title="defense minister" from=2006-07-19 to=2009-05-18
  + code=COLGOV title=president from=2010-08-07 to=2018-08-07
Ivan Duque | Iván Duque | President Duque : code=COL
  + code=COLGOV title=president from=2018-08-07 to=2022-08-07
Gustavo Petro | President Petro : code=COL
  + code=COLGOV title=president from=2022-08-07
Humberto de la Calle : code=COLGOV
Sergio Jaramillo : code=COLGOV
Manuel Marulanda | Pedro Antonio Marin : code=COLREBFAR
Alfonso Cano : code=COLREBFAR
Raul Reyes | Raúl Reyes : code=COLREBFAR
Timochenko | Timoleon Jimenez | Timoleón Jiménez | Rodrigo Londono | Rodrigo Londoño : code=COLREBFAR
Ivan Marquez | Iván Márquez : code=COLREBFAR
Rodrigo Granda : code=COLREBFAR
Pablo Beltran | Pablo Beltrán : code=COLREBELN
Antonio Garcia | Antonio García : code=COLREBELN
Ingrid Betancourt : code=COL
Piedad Cordoba | Piedad Córdoba : code=COL
Hugo Chavez | Hugo Chávez | President Chavez : code=VEN
  + code=VENGOV title=president from=1999-02-02 to=2013-03-05
Nicolas Maduro | Nicolás Maduro | Maduro | President Maduro : code=VEN
  + code=VENGOV title="foreign minister" from=2006-08-09 to=2013-01-16
  + code=VENGOV title=president from=2013-04-19
Juan Guaido | Juan Guaidó | Guaido : code=VENOPP
Jorge Rodriguez | Jorge Rodríguez : code=VEN
Evo Morales | President Morales : code=BOL
  + code=BOLGOV title=president from=2006-01-22 to=2019-11-10
Carlos Mesa | President Mesa : code=BOL
  + code=BOLGOV title=president from=2003-10-17 to=2005-06-09
Rafael Correa | President Correa : code=ECU
  + code=ECUGOV title=president from=2007-01-15 to=2017-05-24
Lenin Moreno | Lenín Moreno | President Moreno : code=ECU
  + code=ECUGOV title=president from=2017-05-24 to=2021-05-24
Lucio Gutierrez | Lucio Gutiérrez | President Gutierrez : code=ECU
  + code=ECUGOV title=president from=2003-01-15 to=2005-04-20
Alberto Fujimori | Fujimori | President Fujimori : code=PER
  + code=PERGOV title=president from=1990-07-28 to=2000-11-22
Alejandro Toledo | President Toledo : code=PER
  + code=PERGOV title=president from=2001-07-28 to=2006-07-28
Alan Garcia | Alan García | President Garcia : code=PER
  + code=PERGOV title=president from=2006-07-28 to=2011-07-28
Luiz Inacio Lula da Silva | Luiz Inácio Lula da Silva | Lula da Silva | Lula | President Silva : code=BRA
  + code=BRAGOV title=president from=2003-01-01 to=2011-01-01
  + code=BRAGOV title=president from=2023-01-01
Dilma Rousseff | President Rousseff : code=BRA
  + code=BRAGOV title=president from=2011-01-01 to=2016-08-31
Jair Bolsonaro | Bolsonaro | President Bolsonaro : code=BRA
  + code=BRAGOV title=president from=2019-01-01 to=2023-01-01
Celso Amorim : code=BRA
  + code=BRAGOV title="foreign minister" from=2003-01-01 to=2010-12-31
Nestor Kirchner | Néstor Kirchner : code=ARG
  + code=ARGGOV title=president from=2003-05-25 to=2007-12-10
Cristina Fernandez de Kirchner | Cristina Fernández de Kirchner | Cristina Kirchner : code=ARG
  + code=ARGGOV title=president from=2007-12-10 to=2015-12-10
Mauricio Macri | President Macri : code=ARG
  + code=ARGGOV title=president from=2015-12-10 to=2019-12-10
Javier Milei | President Milei : code=ARG
  + code=ARGGOV title=president from=2023-12-10
Michelle Bachelet | President Bachelet : code=CHL
  + code=CHLGOV title=president from=2006-03-11 to=2010-03-11
  + code=CHLGOV title=president from=2014-03-11 to=2018-03-11
  + code=IGOUNOHRC title="high commissioner for human rights" from=2018-09-01 to=2022-08-31
Sebastian Pinera | Sebastián Piñera | President Pinera : code=CHL
  + code=CHLGOV title=president from=2010-03-11 to=2014-03-11
  + code=CHLGOV title=president from=2018-03-11 to=2022-03-11
Ricardo Lagos | President Lagos : code=CHL
  + code=CHLGOV title=president from=2000-03-11 to=2006-03-11
Augusto Pinochet | Pinochet | President Pinochet : code=CHL
  + code=CHLGOV title=president from=1974-12-17 to=1990-03-11
Tabare Vazquez | Tabaré Vázquez | President Vazquez : code=URY
  + code=URYGOV title=president from=2005-03-01 to=2010-03-01
  + code=URYGOV title=president from=2015-03-01 to=2020-03-01
Jose Mujica | José Mujica | President Mujica : code=URY
  + code=URYGOV title=president from=2010-03-01 to=2015-03-01
Fernando Lugo | President Lugo : code=PRY
  + code=PRYGOV title=president from=2008-08-15 to=2012-06-22
Fidel Castro : code=CUB
  + code=CUBGOV title=president from=1976-12-02 to=2008-02-24
Raul Castro | Raúl Castro : code=CUB
  + code=CUBGOV title=president from=2008-02-24 to=2018-04-19
Miguel Diaz-Canel | Miguel Díaz-Canel | President Diaz-Canel : code=CUB
  + code=CUBGOV title=president from=2018-04-19
Vicente Fox : code=MEX
  + code=MEXGOV title=president from=2000-12-01 to=2006-12-01
Felipe Calderon | Felipe Calderón | President Calderon : code=MEX
  + code=MEXGOV title=president from=2006-12-01 to=2012-12-01
Enrique Pena Nieto | Enrique Peña Nieto | President Nieto : code=MEX
  + code=MEXGOV title=president from=2012-12-01 to=2018-12-01
Andres Manuel Lopez Obrador | Andrés Manuel López Obrador | President Obrador : code=MEX
  + code=MEXGOV title=president from=2018-12-01 to=2024-10-01
Claudia Sheinbaum | President Sheinbaum : code=MEX
  + code=MEXGOV title=president from=2024-10-01
Subcomandante Marcos : code=MEXREBEZL
Daniel Ortega | President Ortega : code=NIC
  + code=NICGOV title=president from=2007-01-10
Oscar Arias | Óscar Arias | President Arias : code=CRI
  + code=CRIGOV title=president from=2006-05-08 to=2010-05-08
Manuel Zelaya | Zelaya | President Zelaya : code=HND
  + code=HNDGOV title=president from=2006-01-27 to=2009-06-28
Roberto Micheletti | President Micheletti : code=HND
  + code=HNDGOV title=president from=2009-06-28 to=2010-01-27
Nayib Bukele | Bukele | President Bukele : code=SLV
  + code=SLVGOV title=president from=2019-06-01
Alvaro Arzu | Álvaro Arzú | President Arzu : code=GTM
  + code=GTMGOV title=president from=1996-01-14 to=2000-01-14
Jean-Bertrand Aristide | Aristide | President Aristide : code=HTI
  + code=HTIGOV title=president from=2001-02-07 to=2004-02-29
Rene Preval | René Préval | Preval | President Preval : code=HTI
  + code=HTIGOV title=president from=2006-05-14 to=2011-05-14
Jovenel Moise | Jovenel Moïse | President Moise : code=HTI
  + code=HTIGOV title=president from=2017-02-07 to=2021-07-07
Ariel Henry | Prime Minister Henry : code=HTI
  + code=HTIGOV title="prime minister" from=2021-07-20 to=2024-04-24
# --- Canada
Jean Chretien | Jean Chrétien | Prime Minister Chretien : code=CAN
  + code=CANGOV title="prime minister" from=1993-11-04 to=2003-12-12
Paul Martin | Prime Minister Martin : code=CAN
  + code=CANGOV title="prime minister" from=2003-12-12 to=2006-02-06
Stephen Harper | Prime Minister Harper : code=CAN
  + code=CANGOV title="prime minister" from=2006-02-06 to=2015-11-04
Justin Trudeau | Trudeau | Prime Minister Trudeau : code=CAN
  + code=CANGOV title="prime minister" from=2015-11-04 to=2025-03-14
Mark Carney | Prime Minister Carney : code=CAN
  + code=CANGOV title="prime minister" from=2025-03-14
# --- more
Alexander Vershbow : code=USA
Stephen Smith : code=AUS
  + code=AUSGOV title="foreign minister" from=2007-12-03 to=2010-09-14
Ararat Mirzoyan : code=ARM
  + code=ARMGOV title="foreign minister" from=2021-08-19
Edward Nalbandian : code=ARM
  + code=ARMGOV title="foreign minister" from=2008-04-14 to=2018-05-12
Vartan Oskanian | Vardan Oskanian : code=ARM
  + code=ARMGOV title="foreign minister" from=1998-04-21 to=2008-04-14
Elmar Mammadyarov : code=AZE
  + code=AZEGOV title="foreign minister" from=2004-04-02 to=2020-07-16
Jeyhun Bayramov : code=AZE
  + code=AZEGOV title="foreign minister" from=2020-07-16
Kenneth Kaunda | President Kaunda : code=ZMB
  + code=ZMBGOV title=president from=1964-10-24 to=1991-11-02
Levy Mwanawasa | President Mwanawasa : code=ZMB
  + code=ZMBGOV title=president from=2002-01-02 to=2008-08-19
Sam Nujoma | President Nujoma : code=NAM
  + code=NAMGOV title=president from=1990-03-21 to=2005-03-21
Bakili Muluzi | President Muluzi : code=MWI
  + code=MWIGOV title=president from=1994-05-24 to=2004-05-24
Festus Mogae | President Mogae : code=BWA
  + code=BWAGOV title=president from=1998-03-31 to=2008-04-01
Abdulsalami Abubakar | President Abubakar : code=NGA
  + code=NGAGOV title=president from=1998-06-09 to=1999-05-29
Ibrahim Gambari : code=NGA
  + code=IGOUNO title=under-secretary-general from=2005-06-10 to=2007-02-28
  + code=IGOUNO title="special adviser" from=2007-03-01 to=2009-12-31
  + code=IGOUNO title="joint special representative for Darfur" from=2010-01-01 to=2012-07-31
Haile Menkerios : code=ZAF
Princeton Lyman : code=USA
Johnnie Carson : code=USA
Scott Gration : code=USA
Andrew Natsios : code=USA
Roger Winter : code=USA
Jendayi Frazer : code=USA
  + code=USAGOV title="assistant secretary of state" from=2005-08-29 to=2009-01-20
Hilde Johnson | Hilde Frafjord Johnson : code=NOR
Vidar Helgesen : code=NOR
Jon Hanssen-Bauer : code=NOR
Espen Barth Eide : code=NOR
  + code=NORGOV title="foreign minister" from=2012-09-21 to=2013-10-16
  + code=IGOUNO title="special adviser on Cyprus" from=2014-09-01 to=2017-08-14
  + code=NORGOV title="foreign minister" from=2023-10-16
Yasushi Akashi : code=JPN
Thorvald Stoltenberg : code=NOR
Cyrus Vance : code=USA
Wolfgang Ischinger : code=DEU
Lamberto Zannier : code=ITA
  + code=IGOUNO title="special representative for Kosovo" from=2008-06-20 to=2011-06-30
  + code=IGOOSC title="secretary general" from=2011-07-01 to=2017-06-30
Peter Galbraith : code=USA
Kai Eide : code=NOR
  + code=IGOUNO title="special envoy for Kosovo" from=2005-06-01 to=2005-10-31
  + code=IGOUNO title="special representative for Afghanistan" from=2008-03-20 to=2010-03-22
Tadamichi Yamamoto : code=JPN
  + code=IGOUNO title="special representative for Afghanistan" from=2016-06-01 to=2020-03-31
Francesc Vendrell : code=ESP
James Dobbins : code=USA
Marc Grossman : code=USA
Brett McGurk : code=USA
Amos Hochstein : code=USA
William Burns | William J. Burns | Bill Burns : code=USA
  + code=USAGOVSPY title="director of the CIA" from=2021-03-19 to=2025-01-20
David Barnea : code=ISRGOVSPY
Abbas Kamel : code=EGYGOVSPY
Stephen Biegun : code=USA
Sung Kim : code=USA
Glyn Davies : code=USA
Stephen Bosworth : code=USA
James Kelly | James A. Kelly : code=USA
Choe Son-hui | Choe Son Hui : code=PRK
Ri Yong-ho | Ri Yong Ho : code=PRK
Kang Kyung-wha : code=KOR
  + code=KORGOV title="foreign minister" from=2017-06-18 to=2021-02-08
Chung Eui-yong : code=KOR
  + code=KORGOV title="foreign minister" from=2021-02-09 to=2022-05-11
Roza Otunbayeva | President Otunbayeva : code=KGZ
  + code=KGZGOV title=president from=2010-07-03 to=2011-12-01
  + code=IGOUNO title="special representative for Afghanistan" from=2022-09-02 to=2025-09-30
# --- more envoys of the United Nations and of others
Nickolay Mladenov | Nikolay Mladenov | Nickolai Mladenov : code=BGR
  + code=BGRGOV title="foreign minister" from=2010-01-27 to=2013-03-13
  + code=IGOUNO title="special representative for Iraq" from=2013-08-02 to=2015-02-05
  + code=IGOUNO title="special coordinator for the Middle East peace process" from=2015-02-05 to=2020-12-31
Robert Serry : code=NLD
  + code=IGOUNO title="special coordinator for the Middle East peace process" from=2008-01-01 to=2015-02-05
Tor Wennesland : code=NOR
  + code=IGOUNO title="special coordinator for the Middle East peace process" from=2021-01-11 to=2024-12-31
Volker Perthes : code=DEU
  + code=IGOUNO title="special representative for Sudan" from=2021-02-01 to=2023-09-13
Ramtane Lamamra : code=DZA
  + code=DZAGOV title="foreign minister" from=2013-09-11 to=2017-05-25
  + code=DZAGOV title="foreign minister" from=2021-07-07 to=2023-03-16
  + code=IGOUNO title="personal envoy for Sudan" from=2023-11-17
Ahmedou Ould-Abdallah | Ahmedou Ould Abdallah : code=MRT
  + code=IGOUNO title="special representative for Somalia" from=2007-09-12 to=2010-06-30
Francois Lonseny Fall | François Lonsény Fall : code=GIN
  + code=IGOUNO title="special representative for Somalia" from=2005-05-09 to=2007-08-31
Augustine Mahiga : code=TZA
  + code=IGOUNO title="special representative for Somalia" from=2010-07-01 to=2013-06-03
Peter van Walsum : code=NLD
  + code=IGOUNO title="personal envoy for Western Sahara" from=2005-08-01 to=2008-08-21
Christopher Ross : code=USA
  + code=IGOUNO title="personal envoy for Western Sahara" from=2009-01-07 to=2017-04-30
Horst Koehler | Horst Köhler | President Koehler : code=DEU
  + code=DEUGOV title=president from=2004-07-01 to=2010-05-31
  + code=IGOUNO title="personal envoy for Western Sahara" from=2017-08-16 to=2019-05-22
Paddy Ashdown | Lord Ashdown : code=GBR
  + code=IGO title="high representative for Bosnia" from=2002-05-27 to=2006-01-31
Valentin Inzko : code=AUT
  + code=IGO title="high representative for Bosnia" from=2009-03-26 to=2021-07-31
Christian Schmidt : code=DEU
  + code=IGO title="high representative for Bosnia" from=2021-08-01
Miroslav Lajcak | Miroslav Lajčák : code=SVK
  + code=IGO title="high representative for Bosnia" from=2007-07-02 to=2009-02-28
  + code=IGOEEC title="special representative for the Belgrade-Pristina dialogue" from=2020-04-03 to=2025-01-31
Wolfgang Petritsch : code=AUT
  + code=IGO title="high representative for Bosnia" from=1999-08-18 to=2002-05-26
Soren Jessen-Petersen | Søren Jessen-Petersen : code=DNK
  + code=IGOUNO title="special representative for Kosovo" from=2004-08-16 to=2006-06-30
Joachim Ruecker | Joachim Rücker : code=DEU
  + code=IGOUNO title="special representative for Kosovo" from=2006-09-01 to=2008-06-19
Michael Steiner : code=DEU
  + code=IGOUNO title="special representative for Kosovo" from=2002-02-14 to=2003-07-08
Peter Semneby : code=SWE
  + code=IGOEEC title="special representative for the South Caucasus" from=2006-03-01 to=2011-02-28
Heidi Tagliavini : code=CHE
Ian Martin : code=GBR
  + code=IGOUNO title="special representative for Nepal" from=2007-01-23 to=2009-02-03
  + code=IGOUNO title="special representative for Libya" from=2011-09-11 to=2012-10-14
Radhika Coomaraswamy : code=LKA
Louise Arbour : code=CAN
  + code=IGOUNOHRC title="high commissioner for human rights" from=2004-07-01 to=2008-06-30
Navi Pillay | Navanethem Pillay : code=ZAF
  + code=IGOUNOHRC title="high commissioner for human rights" from=2008-09-01 to=2014-08-31
Zeid Ra'ad al-Hussein | Zeid Raad al-Hussein | Zeid Ra'ad Al Hussein : code=JOR
  + code=IGOUNOHRC title="high commissioner for human rights" from=2014-09-01 to=2018-08-31
Volker Turk | Volker Türk : code=AUT
  + code=IGOUNOHRC title="high commissioner for human rights" from=2022-10-17
Filippo Grandi : code=ITA
  + code=IGOUNOHCR title="high commissioner for refugees" from=2016-01-01 to=2025-12-31
Ruud Lubbers | Prime Minister Lubbers : code=NLD
  + code=NLDGOV title="prime minister" from=1982-11-04 to=1994-08-22
  + code=IGOUNOHCR title="high commissioner for refugees" from=2001-01-03 to=2005-02-20
Sadako Ogata : code=JPN
  + code=IGOUNOHCR title="high commissioner for refugees" from=1991-02-18 to=2000-12-31
Valerie Amos : code=GBR
  + code=IGOUNO title=under-secretary-general from=2010-09-09 to=2015-05-29
John Holmes : code=GBR
  + code=IGOUNO title=under-secretary-general from=2007-01-09 to=2010-08-31
Stephen O'Brien : code=GBR
  + code=IGOUNO title=under-secretary-general from=2015-05-29 to=2017-08-31
Mark Lowcock : code=GBR
  + code=IGOUNO title=under-secretary-general from=2017-09-01 to=2021-07-18
Peter Maurer : code=CHE
  + code=NGOIRC title="president of the International Committee of the Red Cross" from=2012-07-01 to=2022-09-30
Jakob Kellenberger : code=CHE
  + code=NGOIRC title="president of the International Committee of the Red Cross" from=2000-01-01 to=2012-06-30
Mirjana Spoljaric | Mirjana Spoljaric Egger : code=CHE
  + code=NGOIRC title="president of the International Committee of the Red Cross" from=2022-10-01
Luis Moreno-Ocampo | Luis Moreno Ocampo : code=ARG
  + code=IGOICC title=prosecutor from=2003-06-16 to=2012-06-15
Fatou Bensouda : code=GMB
  + code=IGOICC title=prosecutor from=2012-06-15 to=2021-06-15
Karim Khan : code=GBR
  + code=IGOICC title=prosecutor from=2021-06-16
Carla Del Ponte : code=CHE
  + code=IGOUNOICT title=prosecutor from=1999-09-15 to=2007-12-31
Helga Schmid : code=DEU
  + code=IGOOSC title="secretary general" from=2020-12-04 to=2024-09-03
Workneh Gebeyehu : code=ETH
  + code=IGOIAD title="executive secretary" from=2019-11-29
Nicholas Haysom : code=ZAF
  + code=IGOUNO title="special representative for Somalia" from=2018-10-01 to=2019-01-04
  + code=IGOUNO title="special representative for South Sudan" from=2021-01-15
David Shearer : code=NZL
  + code=IGOUNO title="special representative for South Sudan" from=2016-12-13 to=2021-04-03
