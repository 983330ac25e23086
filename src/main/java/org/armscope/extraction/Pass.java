package org.armscope.extraction;

/// One step of the extraction. It reads the text and what earlier passes found, and adds its own.
/// Stateless: one pass may run on many texts at once.
public interface Pass {

    void run(Reading reading, Findings findings);
}
