/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tells changes that break plug-ins from those that do not. */
class ApiChangesTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            public class Api { public int size() { return 1; } } | public class Api { public long size() { return 1; } } | METHOD_RETURN_TYPE_CHANGED
            public class Api { public void size(int x) { } }     | public class Api { public void size(long x) { } }     | METHOD_REMOVED
            public class Api { public void size() { } }          | public class Api { protected void size() { } }        | METHOD_LESS_ACCESSIBLE
            public class Api { protected Api(int x) { } }        | public class Api { protected Api() { } }              | CONSTRUCTOR_REMOVED
            public class Api { public static final int A = 1; }  | public class Api { }                                  | FIELD_REMOVED
            public class Api { public java.util.List<String> a() { return null; } } | public class Api { public java.util.List<Long> a() { return null; } } | METHOD_RETURN_TYPE_GENERICS_CHANGED
            public class Api { }                                 | class Api { }                                         | CLASS_LESS_ACCESSIBLE
            public class Api { }                                 | public final class Api { }                            | CLASS_NOW_NOT_EXTENDABLE
            public class Api implements Runnable { public void run() { } } | public class Api { public void run() { } }  | INTERFACE_REMOVED
            public interface Api { int size(); }                 | public interface Api { int size(); int width(); }     | METHOD_ADDED_TO_INTERFACE
            public abstract class Api { }                        | public abstract class Api { public abstract int a(); } | METHOD_ABSTRACT_ADDED_TO_CLASS
            public record Api(int x) { }                         | public record Api(int x, int y) { }                   | CONSTRUCTOR_REMOVED
            public enum Api { A, B }                             | public enum Api { A }                                 | FIELD_REMOVED
            public class Api { }                                 | class Other { }                                       | CLASS_REMOVED
            """)
    void refusesWhatBreaksPlugIns(String before, String after, String change) throws IOException {
        List<String> breaking = breaking(before, after);
        assertTrue(breaking.stream().anyMatch(line -> line.startsWith("Api") && line.endsWith(": " + change)),
                breaking::toString);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            public class Api { }                            | public class Api { public int size() { return 1; } }
            public class Api { private int x; void a() { } } | public class Api { }
            public class Api { }                            | public class Api { public static class Inner { } }
            public interface Api { }                        | public interface Api { default int size() { return 1; } }
            public interface Api { int size(); }            | public interface Api { default int size() { return 1; } }
            public sealed interface Api { record A() implements Api { } } | public sealed interface Api { int a(); record A(int a) implements Api { public A() { this(1); } } }
            public enum Api { A }                           | public enum Api { A, B }
            public class Api { public void a() { } }        | public class Api { @Deprecated public void a() { int more = 1; } }
            """)
    void allowsWhatOnlyAdds(String before, String after) throws IOException {
        assertEquals(List.of(), breaking(before, after));
    }

    private List<String> breaking(String before, String after) throws IOException {
        return ApiChanges.breaking(Map.of("api.jar", jar("before", before)), Map.of("api.jar", jar("after", after)));
    }

    private byte[] jar(String version, String source) throws IOException {
        Path classes = Files.createDirectories(folder.resolve(version));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        JavaFileObject file = new Source(source);
        assertTrue(compiler.getTask(null, null, null, List.of("-d", classes.toString()), null, List.of(file)).call());
        Map<String, byte[]> content = new TreeMap<>();
        try (var files = Files.newDirectoryStream(classes)) {
            for (Path each : files) {
                content.put(each.getFileName().toString(), Files.readAllBytes(each));
            }
        }
        return PublicApi.jar(content);
    }

    private static final class Source extends SimpleJavaFileObject {

        private static final Pattern DECLARATION = Pattern.compile("(?:class|interface|record|enum) (\\w+)");

        private final String text;

        Source(String text) {
            super(URI.create("memory:///" + DECLARATION.matcher(text).results().findFirst().orElseThrow().group(1)
                    + ".java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
