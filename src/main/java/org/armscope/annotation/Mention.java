package org.armscope.annotation;

/// What words of the text name or point at. The sealed counterpart of an event, which a whole
/// sentence tells of.
public sealed interface Mention extends Annotation
        permits EntityMention,
                TemporalExpression,
                MonetaryAmount,
                SourceCitation,
                CrossReference,
                EndnoteMarker {}
