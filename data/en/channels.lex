# Where and how something was said. Own work. name= is the channel of the contract.
class channel
tweet/NOUN | Twitter | Twitter message | Twitter post | Facebook post | social media post | post on X | Telegram post | Telegram channel | Twitter account | Facebook page : name=tweet
interview/NOUN | television interview | radio interview : name=interview
press conference | news conference | media briefing | press briefing | news briefing | briefing/NOUN : name="press conference"
statement/NOUN | joint statement | press release | news release | written statement | communique | communiqué | press statement | readout | declaration/NOUN : name=statement
speech/NOUN | address/NOUN | televised address | sermon | remarks | keynote : name=speech
report/NOUN | article/NOUN | survey/NOUN | study/NOUN | editorial | column/NOUN : name=report
letter/NOUN | e-mail/NOUN | email/NOUN | memo | memorandum | note/NOUN | diplomatic note : name=letter
broadcast/NOUN | television | state television | radio | state radio | state TV : name=broadcast
