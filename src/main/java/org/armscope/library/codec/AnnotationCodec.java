package org.armscope.library.codec;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.InflaterInputStream;
import org.armscope.annotation.Annotation;
import org.armscope.annotation.Annotations;

/// Annotations to bytes and back, without loss: numbers of variable length and each string once,
/// lightly compressed.
public final class AnnotationCodec {

    /// Names this form; bytes of another form must not be read.
    public static final int FORM = 2;

    private AnnotationCodec() {}

    public static byte[] write(Annotations annotations) {
        ByteArrayOutputStream plain = new ByteArrayOutputStream(4096);
        try (DataOutputStream out = new DataOutputStream(plain)) {
            FieldWriter fields = new FieldWriter(out);
            fields.number(annotations.size());
            AnnotationWriter writer = new AnnotationWriter(fields);
            for (Annotation annotation : annotations) {
                writer.write(annotation);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        return deflated(plain.toByteArray());
    }

    /// All at once, since each call of the deflater costs as much as many bytes.
    private static byte[] deflated(byte[] plain) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try {
            deflater.setInput(plain);
            deflater.finish();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(plain.length / 2 + 64);
            byte[] part = new byte[4096];
            while (!deflater.finished()) {
                bytes.write(part, 0, deflater.deflate(part));
            }
            return bytes.toByteArray();
        } finally {
            deflater.end();
        }
    }

    /// What [#write] was given.
    ///
    /// @throws IOException if these are not bytes that [#write] made
    public static Annotations read(byte[] bytes) throws IOException {
        try (DataInputStream in =
                new DataInputStream(
                        new BufferedInputStream(
                                new InflaterInputStream(new ByteArrayInputStream(bytes))))) {
            FieldReader fields = new FieldReader(in);
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
