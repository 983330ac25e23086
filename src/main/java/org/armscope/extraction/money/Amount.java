package org.armscope.extraction.money;

import java.math.BigDecimal;

/// A number as read: exact if least and greatest are the same.
///
/// @param end the token behind it
/// @param large true if a multiple or a comma shows that it is no year or count
record Amount(BigDecimal min, BigDecimal max, int end, boolean large) {

    Amount times(BigDecimal least, BigDecimal greatest, int end) {
        return new Amount(min.multiply(least), max.multiply(greatest), end, true);
    }

    Amount upTo(Amount other) {
        return new Amount(min, other.max, other.end, large || other.large);
    }
}
