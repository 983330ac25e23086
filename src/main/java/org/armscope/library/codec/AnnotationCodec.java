package org.armscope.library.codec;

import java.io.IOException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import org.armscope.annotation.Annotation;
import org.armscope.annotation.Annotations;

/// Annotations to bytes and back, without loss: numbers of variable length, each string once, and a
/// checksum behind them. Not compressed: that saved little and cost more than the rest of storing.
public final class AnnotationCodec {

    /// Names this form; bytes of another form must not be read.
    public static final int FORM = 3;

    private AnnotationCodec() {}

    public static byte[] write(Annotations annotations) {
        FieldWriter fields = new FieldWriter(4096);
        fields.number(annotations.size());
        AnnotationWriter writer = new AnnotationWriter(fields);
        for (Annotation annotation : annotations) {
            writer.write(annotation);
        }
        return Checksum.appended(fields.written());
    }

    /// What [#write] was given.
    ///
    /// @throws IOException if these are not bytes that [#write] made
    public static Annotations read(byte[] bytes) throws IOException {
        try {
            FieldReader fields = new FieldReader(Checksum.removed(bytes));
            AnnotationReader reader = new AnnotationReader(fields);
            List<Annotation> all = new ArrayList<>();
            for (int left = fields.number(); left > 0; left--) {
                all.add(reader.read());
            }
            return Annotations.of(all);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IOException("the stored annotations are damaged: " + e.getMessage(), e);
        }
    }
}
