package org.armscope.index.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.armscope.index.match.TextMatcher.Match;
import org.armscope.query.Passage;
import org.armscope.text.Paragraphs;
import org.armscope.text.Span;

/// Chooses the sentences that show best why an article was found.
public final class PassagePicker {

    private static final int MOST = 3;

    /// Longer sentences are cut around their matches.
    private static final int LONGEST = 320;

    /// What a cut leaves before the first match.
    private static final int LEAD = 100;

    /// A stretch with its matches.
    private record Candidate(Span span, List<Span> matches, long leaves) {

        int newLeaves(long seen) {
            return Long.bitCount(leaves & ~seen);
        }

        Passage passage(String text) {
            Span trimmed = Paragraphs.trim(text, span);
            return new Passage(trimmed, trimmed.in(text), matches);
        }
    }

    private final String text;
    private final Span zone;

    private PassagePicker(String text, Span zone) {
        this.text = text;
        this.zone = zone;
    }

    /// At most three passages in document order, from the last zone that holds a match, which is
    /// the body wherever that has one.
    public static List<Passage> pick(String text, List<Span> zones, List<Match> matches) {
        for (Span zone : zones.reversed()) {
            List<Match> inside =
                    matches.stream().filter(match -> zone.contains(match.span())).toList();
            if (!inside.isEmpty()) {
                PassagePicker picker = new PassagePicker(text, zone);
                return picker.best(picker.candidates(inside)).stream()
                        .map(candidate -> candidate.passage(text))
                        .toList();
            }
        }
        return List.of();
    }

    private List<Candidate> candidates(List<Match> matches) {
        SentenceBounds bounds = new SentenceBounds(text, zone);
        List<Candidate> candidates = new ArrayList<>();
        int at = 0;
        int free = zone.start();
        while (at < matches.size()) {
            Span window = window(bounds, matches.get(at), free);
            List<Span> inside = new ArrayList<>();
            long leaves = 0;
            while (at < matches.size() && matches.get(at).span().start() < window.end()) {
                Match match = matches.get(at++);
                window = window.cover(match.span());
                inside.add(match.span());
                leaves |= match.leaves();
            }
            candidates.add(new Candidate(window, inside, leaves));
            free = window.end();
        }
        return candidates;
    }

    /// The sentence around a match, from `free` on at the earliest, or so much of it as fits.
    private Span window(SentenceBounds bounds, Match shown, int free) {
        Span match = shown.span();
        Span known = shown.sentence();
        Span sentence = known == null ? bounds.around(match.start()) : known;
        int start = Math.max(sentence.start(), free);
        int end = Math.max(sentence.end(), match.end());
        if (end - start > LONGEST) {
            start =
                    match.start() - start > LEAD
                            ? wordAfter(match.start() - LEAD, match.start())
                            : start;
            end = Math.max(match.end(), Math.min(end, wordBefore(start + LONGEST, match.end())));
        }
        return new Span(start, end);
    }

    private int wordAfter(int from, int limit) {
        int at = from;
        while (at < limit && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private int wordBefore(int from, int limit) {
        int at = Math.min(from, text.length() - 1);
        while (at > limit && !Character.isWhitespace(text.charAt(at))) {
            at--;
        }
        return at;
    }

    /// Those that add most words of the query not yet shown, then those with most matches.
    private List<Candidate> best(List<Candidate> candidates) {
        List<Candidate> left = new ArrayList<>(candidates);
        List<Candidate> chosen = new ArrayList<>();
        long seen = 0;
        while (chosen.size() < MOST && !left.isEmpty()) {
            Candidate next = left.getFirst();
            for (Candidate candidate : left) {
                if (order(seen).compare(candidate, next) > 0) {
                    next = candidate;
                }
            }
            left.remove(next);
            chosen.add(next);
            seen |= next.leaves();
        }
        chosen.sort(Comparator.comparing(Candidate::span));
        return chosen;
    }

    private static Comparator<Candidate> order(long seen) {
        return Comparator.comparingInt((Candidate c) -> c.newLeaves(seen))
                .thenComparingInt(c -> c.newLeaves(0))
                .thenComparingInt(c -> c.matches().size());
    }
}
