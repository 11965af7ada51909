# For reading the dictionaries of TABARI and PETRARCH, which do not say what is an adjective: a synonym of a country
# that ends so is read as its adjective (class demonym). Own list.
class dictionary-adjective
ian
ean
ese
ish
ite
