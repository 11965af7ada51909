# News agencies, papers, broadcasters and sites as links of a chain; and the nouns for kinds of media.
# country= where the outlet is based, owner=state where a state owns or directs it (who says so is no matter of opinion:
# such outlets name it themselves).
# Source: general knowledge.

class outlet kind=agency
Reuters | Reuters news agency : country=GBR
Associated Press | AP | A.P. | The Associated Press : country=USA
Agence France-Presse | Agence France Presse | AFP : country=FRA
United Press International | UPI : country=USA
Bloomberg | Bloomberg News : country=USA
Dow Jones | Dow Jones Newswires : country=USA
Deutsche Presse-Agentur | DPA | dpa : country=DEU
EFE | Efe : country=ESP owner=state
ANSA | Ansa : country=ITA
Press Association : country=GBR
Kyodo | Kyodo News | Kyodo news agency : country=JPN
Jiji Press | Jiji : country=JPN
Xinhua | Xinhua News Agency | Xinhua news agency | New China News Agency : country=CHN owner=state
China News Service : country=CHN owner=state
Central News Agency | CNA : country=TWN
Yonhap | Yonhap News Agency | Yonhap news agency : country=KOR
Korean Central News Agency | KCNA : country=PRK owner=state
TASS | Tass | ITAR-TASS | Itar-Tass | ITAR-Tass : country=RUS owner=state
Interfax : country=RUS
RIA Novosti | RIA-Novosti | RIA news agency | RIA : country=RUS owner=state
Sputnik : country=RUS owner=state
Ukrinform : country=UKR owner=state
Interfax-Ukraine : country=UKR
UNIAN : country=UKR
BelTA | Belta : country=BLR owner=state
Azertac | AzerTac : country=AZE owner=state
Armenpress : country=ARM owner=state
IRNA | Islamic Republic News Agency : country=IRN owner=state
Fars | Fars News Agency | Fars news agency : country=IRN
Tasnim | Tasnim News Agency | Tasnim news agency : country=IRN
Mehr | Mehr News Agency | Mehr news agency : country=IRN
ISNA | Iranian Students News Agency | Iranian Students' News Agency : country=IRN
Anadolu | Anadolu Agency | Anatolia news agency | Anatolian news agency | Anatolia : country=TUR owner=state
SANA | Syrian Arab News Agency : country=SYR owner=state
MENA | Middle East News Agency : country=EGY owner=state
Petra | Petra news agency : country=JOR owner=state
Saudi Press Agency | SPA : country=SAU owner=state
WAM | Emirates News Agency : country=ARE owner=state
KUNA : country=KWT owner=state
QNA | Qatar News Agency : country=QAT owner=state
Saba | Saba news agency | Saba News Agency : country=YEM owner=state
Wafa | WAFA : country=PSE owner=state
Ma'an | Maan | Ma'an News Agency : country=PSE
National News Agency | NNA : country=LBN owner=state
Suna | SUNA | Sudan News Agency : country=SDN owner=state
Ethiopian News Agency : country=ETH owner=state
Panapress | Panafrican News Agency : country=SEN
Press Trust of India | PTI : country=IND
Asian News International | ANI : country=IND
Associated Press of Pakistan | APP : country=PAK owner=state
Pajhwok | Pajhwok Afghan News : country=AFG
Khaama Press : country=AFG
Afghan Islamic Press : country=PAK
Antara | Antara news agency : country=IDN owner=state
Bernama : country=MYS owner=state
Vietnam News Agency : country=VNM owner=state
Philippine News Agency : country=PHL owner=state
Prensa Latina : country=CUB owner=state
Notimex : country=MEX owner=state
Tanjug : country=SRB
Beta news agency : country=SRB
FoNet : country=SRB
Hina : country=HRV owner=state
MTI : country=HUN owner=state
PAP : country=POL owner=state
Inter Press Service : country=ITA
IRIN : country=KEN
Catholic News Agency : country=USA

class outlet kind=broadcaster
BBC | British Broadcasting Corporation | BBC News | BBC World Service : country=GBR
Sky News : country=GBR
ITV : country=GBR
Channel 4 News : country=GBR
CNN | Cable News Network | CNN International : country=USA
Fox News | Fox News Channel : country=USA
ABC News : country=USA
CBS | CBS News : country=USA
NBC | NBC News : country=USA
MSNBC : country=USA
PBS : country=USA
NPR | National Public Radio : country=USA
CNBC : country=USA
Voice of America | VOA : country=USA owner=state
Radio Free Europe/Radio Liberty | Radio Free Europe | Radio Liberty | RFE/RL : country=USA owner=state
Radio Free Asia : country=USA owner=state
Radio Sawa : country=USA owner=state
Al-Jazeera | Al Jazeera | al-Jazeera | Aljazeera | Al-Jazeera television : country=QAT owner=state
Al-Arabiya | Al Arabiya | al-Arabiya : country=SAU
Al-Manar | al-Manar : country=LBN
Al-Mayadeen | al-Mayadeen : country=LBN
Al-Aqsa TV : country=PSE
Al-Hurra | Alhurra : country=USA owner=state
Al-Alam | al-Alam : country=IRN owner=state
Press TV | PressTV : country=IRN owner=state
IRIB : country=IRN owner=state
Al-Masirah | al-Masirah : country=YEM
Tolo News | TOLOnews | TOLO News | Tolo TV : country=AFG
Ariana News : country=AFG
Geo News | Geo TV : country=PAK
NDTV : country=IND
All India Radio : country=IND owner=state
CCTV | China Central Television : country=CHN owner=state
CGTN : country=CHN owner=state
NHK : country=JPN owner=state
KBS : country=KOR owner=state
Deutsche Welle | DW : country=DEU owner=state
ARD : country=DEU
ZDF : country=DEU
France 24 : country=FRA owner=state
Radio France Internationale | RFI : country=FRA owner=state
TF1 : country=FRA
Europe 1 : country=FRA
France Inter : country=FRA
RAI : country=ITA owner=state
RT | Russia Today : country=RUS owner=state
NTV : country=RUS
Rossiya 24 : country=RUS owner=state
Channel One : country=RUS owner=state
Echo of Moscow | Ekho Moskvy : country=RUS
Israel Radio | Israeli radio : country=ISR owner=state
Army Radio | Israeli Army Radio : country=ISR owner=state
Channel 10 : country=ISR
Channel 12 : country=ISR
Channel 2 : country=ISR
Voice of Palestine : country=PSE owner=state
Radio Okapi : country=COD
Miraya FM : country=SSD
Radio Mogadishu : country=SOM owner=state
Radio Shabelle | Shabelle | Shabelle Media Network : country=SOM
HornAfrik : country=SOM
CBC : country=CAN owner=state
Australian Broadcasting Corporation : country=AUS owner=state
SBS : country=AUS owner=state
RTE | RTÉ : country=IRL owner=state
Vatican Radio : country=VAT owner=state
Caracol : country=COL
RCN : country=COL
Telesur | TeleSUR : country=VEN owner=state
Globovision | Globovisión : country=VEN

class outlet kind=paper
The New York Times | New York Times | NYT : country=USA
The Washington Post | Washington Post : country=USA
The Wall Street Journal | Wall Street Journal | WSJ : country=USA
The Los Angeles Times | Los Angeles Times : country=USA
USA Today : country=USA
The Boston Globe | Boston Globe : country=USA
The Christian Science Monitor | Christian Science Monitor : country=USA
Newsweek : country=USA
Time magazine : country=USA
The New Yorker | New Yorker : country=USA
Foreign Policy : country=USA
The Times of London | Times of London : country=GBR
Sunday Times | The Sunday Times : country=GBR
The Guardian : country=GBR
The Daily Telegraph | Daily Telegraph : country=GBR
The Independent : country=GBR
Financial Times | The Financial Times : country=GBR
The Economist : country=GBR
Daily Mail : country=GBR
Daily Mirror : country=GBR
Le Monde : country=FRA
Le Figaro : country=FRA
Libération : country=FRA
Der Spiegel : country=DEU
Die Welt : country=DEU
Die Zeit : country=DEU
Bild : country=DEU
Frankfurter Allgemeine Zeitung : country=DEU
Sueddeutsche Zeitung | Süddeutsche Zeitung : country=DEU
El Pais | El País : country=ESP
El Mundo : country=ESP
ABC : country=ESP also="broadcasters in the United States and Australia"
La Repubblica : country=ITA
Corriere della Sera : country=ITA
La Stampa : country=ITA
Neue Zuercher Zeitung | Neue Zürcher Zeitung : country=CHE
Kommersant : country=RUS
Izvestia | Izvestiya : country=RUS
Novaya Gazeta : country=RUS
Vedomosti : country=RUS
Rossiiskaya Gazeta | Rossiyskaya Gazeta : country=RUS owner=state
Hurriyet | Hürriyet : country=TUR
Milliyet : country=TUR
Zaman | Today's Zaman : country=TUR
Haaretz | Ha'aretz : country=ISR
Jerusalem Post | The Jerusalem Post : country=ISR
Yediot Aharonot | Yedioth Ahronoth | Yediot Ahronot : country=ISR
Maariv | Ma'ariv : country=ISR
Times of Israel | The Times of Israel : country=ISR
Al-Hayat | al-Hayat : country=GBR
Asharq al-Awsat | Asharq Al-Awsat | Al-Sharq al-Awsat : country=GBR
Al-Quds al-Arabi : country=GBR
Al-Ahram | al-Ahram : country=EGY owner=state
Al-Akhbar : country=LBN
An-Nahar | an-Nahar : country=LBN
As-Safir | as-Safir : country=LBN
Daily Star : country=LBN
Kayhan : country=IRN
Tehran Times : country=IRN
Dawn : country=PAK
The News International : country=PAK
Times of India | The Times of India : country=IND
The Hindu : country=IND
Hindustan Times : country=IND
People's Daily : country=CHN owner=state
Global Times : country=CHN owner=state
China Daily : country=CHN owner=state
South China Morning Post : country=HKG
Rodong Sinmun : country=PRK owner=state
Chosun Ilbo : country=KOR
JoongAng Ilbo : country=KOR
Asahi Shimbun | Asahi : country=JPN
Yomiuri Shimbun | Yomiuri : country=JPN
Nikkei : country=JPN
Jakarta Post | The Jakarta Post : country=IDN
Kompas : country=IDN
Philippine Daily Inquirer : country=PHL
Bangkok Post : country=THA
Straits Times | The Straits Times : country=SGP
Irrawaddy | The Irrawaddy : country=MMR
Sudan Tribune : country=FRA
East African | The East African : country=KEN
Daily Nation : country=KEN
New Vision : country=UGA owner=state
Daily Monitor : country=UGA
The Herald : country=ZWE owner=state
Mail & Guardian | Mail and Guardian : country=ZAF
Sydney Morning Herald | The Sydney Morning Herald : country=AUS
Globe and Mail | The Globe and Mail : country=CAN
El Tiempo : country=COL
El Espectador : country=COL
El Universal : country=VEN
Folha de S. Paulo | Folha de São Paulo : country=BRA
Granma : country=CUB owner=state
Politika : country=SRB
Kathmandu Post : country=NPL

class outlet kind=site
Axios : country=USA
Politico : country=USA
Al-Monitor : country=USA
Wikinews
Iran Press : country=IRN
Middle East Eye : country=GBR
Bellingcat : country=NLD
WikiLeaks | Wikileaks
Ynet : country=ISR
Walla : country=ISR

# Kinds of media: "state media", "US media outlets", "a local radio station", "the newspaper".
class outlet pos=NOUN kind=generic
media
media outlet
news outlet
outlet
news organization | news organisation
state media : owner=state
official media : owner=state
state-run media : owner=state
state-controlled media : owner=state
state television : owner=state
state TV : owner=state
state radio : owner=state
official news agency : owner=state
state news agency : owner=state
state-run news agency : owner=state
local media
foreign media
press
news agency
wire service
newswire
newspaper
daily
daily newspaper
weekly
magazine
news magazine
journal
television
television station
television channel
TV station
TV channel
TV
television network
network
broadcaster
radio
radio station
channel
news channel
satellite channel
news site
news website
website
web site
news program | news programme
newscast
tabloid
media report
press report
news report
