package org.partnerstrategy.install.tests;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Makes a site from another one as it could have been years ago: with the same content in older versions. */
final class OlderSite {

    /** The time of the last change, behind the version, in what the product is made of. */
    private static final Pattern QUALIFIER = Pattern.compile("(?<![\\d.])1\\.0\\.0\\.20(\\d{10})(?!\\d)");
    private static final String OLDER = "1.0.0.19$1";

    /** What tells that an artifact is as it was; the older ones are not. */
    private static final Pattern CHECKSUM = Pattern.compile(
            "<property name='(?:artifact|download)\\.(?:size|checksum\\.[\\w-]+|md5)' value='\\w+'/>");
    private static final List<String> BOOKS = List.of("content.jar", "artifacts.jar");

    private OlderSite() {
    }

    /** A version as it is on the older site. */
    static String version(String version) {
        return QUALIFIER.matcher(version).replaceAll(OLDER);
    }

    static void make(Path site, Path older) throws IOException {
        Files.createDirectories(older);
        for (String book : BOOKS) {
            Files.write(older.resolve(book), jar(Files.readAllBytes(site.resolve(book))));
        }
        for (String folder : List.of("plugins", "features")) {
            Files.createDirectories(older.resolve(folder));
            try (Stream<Path> jars = Files.list(site.resolve(folder))) {
                for (Path jar : jars.toList()) {
                    String name = jar.getFileName().toString();
                    byte[] content = Files.readAllBytes(jar);
                    Files.write(older.resolve(folder).resolve(version(name)),
                            name.startsWith("org.partnerstrategy.") ? jar(content) : content);
                }
            }
        }
    }

    private static byte[] jar(byte[] jar) throws IOException {
        ByteArrayOutputStream older = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(jar));
                ZipOutputStream out = new ZipOutputStream(older)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                copy(entry.getName(), in, out);
                out.closeEntry();
            }
        }
        return older.toByteArray();
    }

    private static void copy(String name, InputStream in, OutputStream out) throws IOException {
        if (name.endsWith(".MF")) {
            // Lines are broken anywhere, also in a version.
            String manifest = new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("\r?\n ", "");
            out.write(wrapped(version(manifest)).getBytes(StandardCharsets.UTF_8));
        } else if (name.endsWith(".xml")) {
            String text = version(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            out.write(CHECKSUM.matcher(text).replaceAll("").getBytes(StandardCharsets.UTF_8));
        } else {
            in.transferTo(out);
        }
    }

    /** With lines as short as manifests must have them. */
    private static String wrapped(String manifest) {
        return manifest.lines().map(line -> line.replaceAll("(.{60})(?=.)", "$1\n ")).reduce("",
                (all, line) -> all + line + "\n");
    }
}
