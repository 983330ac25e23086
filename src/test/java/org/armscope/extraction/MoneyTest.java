package org.armscope.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.armscope.annotation.MonetaryAmount;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    A debt of US$1.8 billion stays.       | US$1.8 billion 1800000000 1800000000 USD EXACT DEBT
                    Arms worth about $300 million went.   | $300 million 300000000 300000000 USD ABOUT PRICE
                    It is a US$1billion order.            | US$1billion 1000000000 1000000000 USD EXACT PRICE
                    It got several hundred million dollars. | several hundred million dollars 300000000 900000000 USD VAGUE UNSTATED
                    The budget is 700 billion won.        | 700 billion won 700000000000 700000000000 KRW EXACT BUDGET
                    It owes 3 billion roubles.            | 3 billion roubles 3000000000 3000000000 RUB EXACT DEBT
                    It asks $10 to 12 billion.            | $10 to 12 billion 10000000000 12000000000 USD EXACT UNSTATED
                    It is \u00D2just under $10 billion\u00D3. | $10 billion 10000000000 10000000000 USD LESS_THAN UNSTATED
                    It hides hundreds of millions of dollars. | hundreds of millions of dollars 200000000 900000000 USD VAGUE UNSTATED
                    As part payment it took $5m.          | $5m 5000000 5000000 USD EXACT PART_PAYMENT
                    He kept half a billion dollars.       | half a billion dollars 500000000 500000000 USD EXACT UNSTATED
                    He kept a $50,000 stake.              | $50,000 50000 50000 USD EXACT UNSTATED
                    """)
    void sumsAreReadWithCurrencyAndPurpose(String text, String expected) {
        Extracted read = Extracted.of(text, "2001-03-07");
        MonetaryAmount sum = read.all(MonetaryAmount.class).getFirst();
        assertEquals(
                expected,
                String.join(
                        " ",
                        read.printed(sum),
                        sum.min().toPlainString(),
                        sum.max().toPlainString(),
                        sum.currency(),
                        sum.approximation().name(),
                        sum.purpose().name()));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    In 1998 won the party that had 12 seats.
                    He sold a million shells and 300 million rounds.
                    The T-80 pounds the ground.
                    """)
    void numbersWithoutACurrencyAreNoSums(String text) {
        assertEquals(0, Extracted.of(text, "2001-03-07").all(MonetaryAmount.class).size());
    }
}
