package org.armscope.deal;

import java.math.BigDecimal;
import java.util.List;
import org.armscope.annotation.MonetaryAmount.Approximation;
import org.armscope.query.timeline.EventId;
import org.jspecify.annotations.Nullable;

/// A number of a deal with all that is claimed of it, side by side; nothing is added up.
///
/// @param of the kind of arms that is counted (`tanks`), or the purpose of a sum (`price`, `debt`)
/// @param currency the sums' ISO 4217 code; null for a number of weapons
/// @param claims the differing values, smallest first
public record Figure(String of, @Nullable String currency, List<Claim> claims) {

    public Figure {
        claims = List.copyOf(claims);
    }

    /// True if reports disagree; numbers of different systems do not.
    public boolean conflicting() {
        for (Claim a : claims) {
            for (Claim b : claims) {
                boolean same =
                        a.what().equals(b.what()) || a.what().equals(of) || b.what().equals(of);
                if (same && (a.min().compareTo(b.min()) != 0 || a.max().compareTo(b.max()) != 0)) {
                    return true;
                }
            }
        }
        return false;
    }

    /// One value and who says so.
    ///
    /// @param what the system that is counted, else the same as the figure's `of`
    /// @param max equal to `min` unless the text gives a range or a vague number
    /// @param events that state it, in time order
    /// @param reports the newspapers that say so
    public record Claim(
            String what,
            BigDecimal min,
            BigDecimal max,
            Approximation approximation,
            List<EventId> events,
            List<Report> reports) {

        public Claim {
            events = List.copyOf(events);
            reports = List.copyOf(reports);
        }

        /// How many independent newspapers say so.
        public int newspapers() {
            return Corroboration.of(reports);
        }
    }
}
