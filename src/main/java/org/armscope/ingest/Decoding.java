package org.armscope.ingest;

/// What bytes turned out to be.
public sealed interface Decoding {

    /// Text, decoded without replacing anything.
    ///
    /// @param text without its byte-order mark
    /// @param charset the name of the character set, as [java.nio.charset.Charset#name] gives it
    record Text(String text, String charset) implements Decoding {}

    /// A known file format other than plain text.
    ///
    /// @param mediaType for example `image/png`
    record Foreign(String mediaType) implements Decoding {}

    /// Neither text in any character set that fits nor a format known here.
    record Unknown() implements Decoding {}
}
