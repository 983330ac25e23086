import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassFile.ConstantPoolSharingOption;
import java.lang.classfile.ClassFile.StackMapsOption;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.Label;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.invoke.MethodType;
import java.lang.reflect.AccessFlag;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// Makes jars quicker to start with Java's ahead-of-time cache, which leaves out classes in the
/// format of Java 5 and whatever code Java makes only at run time, such as that of a `switch` by
/// type, and puts the window's style sheet in binary form beside it:
/// `java Prelinker.java JAR... --with JAR...`, after the build. What the classes do stays the same,
/// and so do jars that were treated before. The jars behind `--with` are only looked into.
final class Prelinker {

    private static final int NO_STACK_MAPS = ClassFile.JAVA_5_VERSION;

    private final ClassLoader all;
    private final ClassFile format;
    private final ClassFile anew;

    /// @param all finds the classes that the treated ones mention
    private Prelinker(ClassLoader all) {
        this.all = all;
        ClassHierarchyResolverOption known =
                ClassHierarchyResolverOption.of(
                        ClassHierarchyResolver.ofResourceParsing(all)
                                .orElse(ClassHierarchyResolver.defaultResolver()));
        format = ClassFile.of(known);
        anew =
                ClassFile.of(
                        known,
                        ConstantPoolSharingOption.NEW_POOL, // else code is copied as it is
                        StackMapsOption.GENERATE_STACK_MAPS);
    }

    public static void main(String[] args) throws IOException {
        List<String> words = Arrays.asList(args);
        int end = words.contains("--with") ? words.indexOf("--with") : words.size();
        List<URL> all = new ArrayList<>();
        for (String word : words) {
            if (!word.equals("--with")) {
                all.add(Path.of(word).toUri().toURL());
            }
        }
        try (URLClassLoader loader = new URLClassLoader(all.toArray(URL[]::new))) {
            Prelinker prelinker = new Prelinker(loader);
            for (String jar : words.subList(0, end)) {
                prelinker.treat(Path.of(jar));
            }
        }
    }

    private void treat(Path jar) throws IOException {
        boolean changed = false;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipFile in = new ZipFile(jar.toFile());
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry : in.stream().toList()) {
                byte[] before = read(in, entry);
                byte[] after = entry.getName().endsWith(".class") ? treated(before) : before;
                changed |= after != before;
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(entry.getTimeLocal());
                out.putNextEntry(copy);
                out.write(after);
                String sheet = binarySheet(entry.getName());
                if (!sheet.isEmpty() && in.getEntry(sheet) == null) {
                    out.putNextEntry(new ZipEntry(sheet));
                    out.write(inBinary(before));
                    changed = true;
                }
            }
        }
        if (changed) {
            Path unfinished = jar.resolveSibling(jar.getFileName() + ".new");
            Files.write(unfinished, bytes.toByteArray());
            Files.move(unfinished, jar, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /// What a style sheet of the window is called in JavaFX's binary form, which is read sooner;
    /// empty for other files.
    private static String binarySheet(String name) {
        return name.startsWith("org/armscope/view/") && name.endsWith(".css")
                ? name.substring(0, name.length() - ".css".length()) + ".bss"
                : "";
    }

    private byte[] inBinary(byte[] sheet) throws IOException {
        Path css = Files.createTempFile("armscope", ".css");
        Path bss = Files.createTempFile("armscope", ".bss");
        try {
            Files.write(css, sheet);
            Class.forName("javafx.css.Stylesheet", true, all)
                    .getMethod("convertToBinary", File.class, File.class)
                    .invoke(null, css.toFile(), bss.toFile());
            return Files.readAllBytes(bss);
        } catch (ReflectiveOperationException e) {
            throw new IOException("JavaFX did not read the style sheet", e);
        } finally {
            Files.delete(css);
            Files.delete(bss);
        }
    }

    private static byte[] read(ZipFile jar, ZipEntry entry) throws IOException {
        try (InputStream in = jar.getInputStream(entry)) {
            return in.readAllBytes();
        }
    }

    /// The same object if there is nothing to do.
    private byte[] treated(byte[] bytes) {
        ClassModel model = format.parse(bytes);
        if (model.majorVersion() <= NO_STACK_MAPS) {
            return anew.transformClass(
                    model,
                    (to, element) ->
                            to.with(
                                    element instanceof ClassFileVersion
                                            ? ClassFileVersion.of(ClassFile.JAVA_8_VERSION, 0)
                                            : element));
        }
        return hasLateCode(model)
                ? format.transformClass(model, new EarlyCode(model).transform())
                : bytes;
    }

    private static boolean hasLateCode(ClassModel model) {
        return model.methods().stream()
                .flatMap(method -> method.code().stream())
                .flatMap(code -> code.elementStream())
                .anyMatch(
                        element ->
                                element instanceof InvokeDynamicInstruction call
                                        && (EarlyCode.isTypeSwitch(call)
                                                || EarlyCode.isOfRecord(call)));
    }
}

/// Puts code in the place of what Java would make of it when it is first run.
final class EarlyCode {

    private static final ClassDesc OBJECTS = ClassDesc.of("java.util.Objects");

    /// A method that tells which of these types a value is of, looking from a place on.
    private record Choice(String name, MethodTypeDesc type, List<ConstantDesc> types) {}

    private final ClassDesc self;
    private final boolean isInterface;
    private final List<Choice> choices = new ArrayList<>();

    EarlyCode(ClassModel model) {
        self = model.thisClass().asSymbol();
        isInterface = model.flags().has(AccessFlag.INTERFACE);
    }

    /// A `switch` whose labels are types and no constants.
    static boolean isTypeSwitch(InvokeDynamicInstruction call) {
        return isMadeBy(call, "SwitchBootstraps")
                && call.bootstrapMethod().methodName().equals("typeSwitch")
                && call.bootstrapArgs().stream().allMatch(ClassDesc.class::isInstance);
    }

    /// A record's own `equals` or `hashCode`.
    static boolean isOfRecord(InvokeDynamicInstruction call) {
        return isMadeBy(call, "ObjectMethods") && !call.name().equalsString("toString");
    }

    private static boolean isMadeBy(InvokeDynamicInstruction call, String maker) {
        return call.bootstrapMethod().owner().equals(ClassDesc.of("java.lang.runtime", maker));
    }

    ClassTransform transform() {
        return ClassTransform.transformingMethodBodies(this::put)
                .andThen(ClassTransform.endHandler(this::addChoices));
    }

    private void addChoices(ClassBuilder to) {
        for (Choice choice : choices) {
            to.withMethodBody(
                    choice.name(),
                    choice.type(),
                    ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC,
                    code -> choose(code, choice.types()));
        }
    }

    private void put(CodeBuilder to, CodeElement element) {
        if (element instanceof InvokeDynamicInstruction call && isTypeSwitch(call)) {
            Choice choice =
                    new Choice(
                            "typeSwitch$" + choices.size(),
                            call.typeSymbol(),
                            call.bootstrapArgs());
            choices.add(choice);
            to.invokestatic(self, choice.name(), choice.type(), isInterface);
        } else if (element instanceof InvokeDynamicInstruction call && isOfRecord(call)) {
            List<DirectMethodHandleDesc> fields =
                    call.bootstrapArgs().stream()
                            .filter(DirectMethodHandleDesc.class::isInstance)
                            .map(DirectMethodHandleDesc.class::cast)
                            .toList();
            if (call.name().equalsString("equals")) {
                equal(to, fields);
            } else {
                hash(to, fields);
            }
        } else {
            to.with(element);
        }
    }

    /// Of a value and a place: the number of the first of the types that it is of, from that place
    /// on; how many types there are if it is of none; -1 of null.
    private static void choose(CodeBuilder code, List<ConstantDesc> types) {
        code.aload(0).ifThen(Opcode.IFNULL, none -> none.iconst_m1().ireturn());
        for (int i = 0; i < types.size(); i++) {
            Label next = code.newLabel();
            code.iload(1).loadConstant(i).if_icmpgt(next);
            code.aload(0).instanceOf((ClassDesc) types.get(i)).ifeq(next);
            code.loadConstant(i).ireturn().labelBinding(next);
        }
        code.loadConstant(types.size()).ireturn();
    }

    /// The record lies on the stack and is the method's own.
    private void hash(CodeBuilder code, List<DirectMethodHandleDesc> fields) {
        code.pop().iconst_0();
        for (DirectMethodHandleDesc field : fields) {
            ClassDesc type = field.invocationType().returnType();
            boolean primitive = type.isPrimitive();
            code.bipush(31).imul().aload(0).getfield(self, field.methodName(), type);
            code.invokestatic(
                            primitive ? boxed(type) : OBJECTS,
                            "hashCode",
                            MethodTypeDesc.of(
                                    ConstantDescs.CD_int,
                                    primitive ? type : ConstantDescs.CD_Object))
                    .iadd();
        }
    }

    /// The record and what it is compared with lie on the stack and are the method's own.
    private void equal(CodeBuilder code, List<DirectMethodHandleDesc> fields) {
        Label differs = code.newLabel();
        Label end = code.newLabel();
        code.pop2().aload(1).instanceOf(self).ifeq(differs);
        for (DirectMethodHandleDesc field : fields) {
            ClassDesc type = field.invocationType().returnType();
            code.aload(0).getfield(self, field.methodName(), type);
            code.aload(1).checkcast(self).getfield(self, field.methodName(), type);
            compare(code, type, differs);
        }
        code.iconst_1().goto_(end).labelBinding(differs).iconst_0().labelBinding(end);
    }

    private static void compare(CodeBuilder code, ClassDesc type, Label differs) {
        if (type.isPrimitive()) {
            code.invokestatic(
                            boxed(type),
                            "compare",
                            MethodTypeDesc.of(ConstantDescs.CD_int, type, type))
                    .ifne(differs);
        } else {
            code.invokestatic(
                            OBJECTS,
                            "equals",
                            MethodTypeDesc.of(
                                    ConstantDescs.CD_boolean,
                                    ConstantDescs.CD_Object,
                                    ConstantDescs.CD_Object))
                    .ifeq(differs);
        }
    }

    private static ClassDesc boxed(ClassDesc primitive) {
        return MethodType.fromMethodDescriptorString("()" + primitive.descriptorString(), null)
                .wrap()
                .returnType()
                .describeConstable()
                .orElseThrow();
    }
}
