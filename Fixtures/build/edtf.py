"""Dates of gold: an EDTF value to the half-open interval of days it covers."""
import re
from datetime import date, timedelta


def bounds(value):
    """'2015-04/..' to ('2015-04-01', None); raises ValueError on what it does not know."""
    if value in (None, "", "-"):
        return None, None
    if "/" in value:
        left, right = value.split("/")
        start = None if left == ".." else bounds(left)[0]
        end = None if right == ".." else bounds(right)[1]
        if start and end and start >= end:
            raise ValueError(f"{value}: ends before it starts")
        return start, end
    plain = value.rstrip("~?%")
    if re.fullmatch(r"\d{3}X", plain):
        return f"{plain[:3]}0-01-01", f"{int(plain[:3]) + 1}0-01-01"
    if re.fullmatch(r"\d{4}", plain):
        return f"{plain}-01-01", f"{int(plain) + 1:04d}-01-01"
    if m := re.fullmatch(r"(\d{4})-(\d\d)", plain):
        year, month = int(m[1]), int(m[2])
        after = (year + 1, 1) if month == 12 else (year, month + 1)
        return date(year, month, 1).isoformat(), date(*after, 1).isoformat()
    if re.fullmatch(r"\d{4}-\d\d-\d\d", plain):
        day = date.fromisoformat(plain)
        return day.isoformat(), (day + timedelta(1)).isoformat()
    raise ValueError(f"{value}: not a date this corpus uses")
