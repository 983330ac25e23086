package org.armscope.deal;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        Optional<Claim> kind = claims.stream().filter(claim -> claim.what().equals(of)).findFirst();
        Map<String, Claim> first = new HashMap<>();
        return claims.stream()
                .anyMatch(
                        claim -> {
                            first.putIfAbsent(claim.what(), claim);
                            return claim.differs(
                                    kind.orElse(first.getOrDefault(claim.what(), claim)));
                        });
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

        private boolean differs(Claim other) {
            return min.compareTo(other.min) != 0 || max.compareTo(other.max) != 0;
        }

        /// How many independent newspapers say so.
        public int newspapers() {
            return Corroboration.of(reports.stream());
        }
    }
}
