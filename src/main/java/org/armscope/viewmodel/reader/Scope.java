package org.armscope.viewmodel.reader;

import java.util.Optional;
import org.armscope.annotation.Annotation;
import org.armscope.annotation.EndnoteMarker;
import org.armscope.annotation.SourceCitation;
import org.armscope.text.Span;

/// The words that a citation supports.
///
/// @param sure surely supported
/// @param possible perhaps supported; covers `sure`
public record Scope(Span sure, Span possible) {

    /// Empty for what supports no other words.
    public static Optional<Scope> of(Annotation annotation) {
        return switch (annotation) {
            case SourceCitation citation ->
                    Optional.of(new Scope(citation.sure(), citation.possible()));
            case EndnoteMarker marker ->
                    Optional.of(new Scope(marker.supports(), marker.supports()));
            default -> Optional.empty();
        };
    }
}
