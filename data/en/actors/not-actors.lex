# Names that hold the name of a state or group and stand for something else: wars, treaties, prizes, crises. They are read
# whole, so that nobody is taken for a party who is only in the name.
# Source: general knowledge.

class actor kind=other form=name
World War I | First World War | World War One | Great War
World War II | Second World War | World War Two | WWII
Cold War
Korean War
Vietnam War
Gulf War | Persian Gulf War | First Gulf War
Iraq War
Iran-Iraq War
Falklands War
Yom Kippur War | October War
Six-Day War | Six Day War
Winter War
American Civil War
Spanish Civil War
Lebanese Civil War
Cuban Missile Crisis | Cuban missile crisis
Arab Spring
Prague Spring
Russian Revolution
French Revolution
Iranian Revolution | Islamic Revolution
Orange Revolution
Rose Revolution
Nobel Peace Prize
Olympic Games | Olympics
World Cup
Geneva Convention | Geneva Conventions
Vienna Convention
Hague Convention | Hague Conventions
Oslo Accords | Oslo Accord | Oslo accords
Oslo process
Camp David Accords | Camp David accords
Dayton Agreement | Dayton Accords | Dayton Peace Agreement | Dayton accords | Dayton peace accords
Good Friday Agreement | Belfast Agreement
Minsk agreements | Minsk Agreements | Minsk accords | Minsk Protocol
Paris Agreement | Paris climate agreement
Kyoto Protocol
Rome Statute
Arusha Accords | Arusha Agreement
Lusaka Protocol
Lusaka Agreement
Lome Accord | Lomé Accord
Abuja Agreement
Addis Ababa Agreement
Comprehensive Peace Agreement
Algiers Agreement
Taif Agreement | Taif Accord | Taif Accords
Doha Agreement
Riyadh Agreement
Stockholm Agreement
Pretoria Agreement
Ohrid Agreement | Ohrid Framework Agreement
Erdut Agreement
Helsinki Final Act
Helsinki Accords
Treaty of Versailles
Non-Proliferation Treaty | Nuclear Non-Proliferation Treaty | NPT
Iran nuclear deal | Iranian nuclear deal
Joint Comprehensive Plan of Action | JCPOA
Abraham Accords
Arab Peace Initiative
Annapolis Conference | Annapolis conference
Madrid Conference | Madrid conference
Geneva Accord
Geneva process
Astana process
