/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.model.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The last versions of a file that this user saved over, in the folder of the user, which only the user can read. Of a
 * file there are at most {@value #MOST}, none is older than {@value #DAYS} days, and all of all files together take at
 * most {@value #BYTES} bytes: the oldest go first. That none could be kept never hinders saving.
 */
public final class EarlierVersions {

    /** So many versions of a file are kept. */
    public static final int MOST = 50;
    /** For so many days. */
    public static final int DAYS = 90;
    /** So much room all versions of all files take. */
    public static final long BYTES = 256L * 1024 * 1024;

    private static final String FOLDER = "versions";
    private static final String ENDING = ".partnerstrategy";
    private static final Comparator<EarlierVersion> NEWEST_FIRST = Comparator.comparing(EarlierVersion::saved)
            .thenComparing(EarlierVersion::copy).reversed();

    private final Path folder;

    private EarlierVersions(Path folder) {
        this.folder = folder;
    }

    /** Those of a file, which need not be there any more. */
    public static EarlierVersions of(Path file) {
        String name = UUID.nameUUIDFromBytes(Beside.real(file).toString().getBytes(StandardCharsets.UTF_8)).toString();
        return new EarlierVersions(UserFolder.path().resolve(FOLDER).resolve(name));
    }

    /** The versions, the newest first. */
    public List<EarlierVersion> list() {
        return in(folder);
    }

    private static List<EarlierVersion> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING)).map(EarlierVersions::read)
                    .flatMap(Optional::stream).sorted(NEWEST_FIRST).toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static Optional<EarlierVersion> read(Path copy) {
        try {
            return Optional.of(new EarlierVersion(copy, Files.getLastModifiedTime(copy).toInstant(),
                    Files.size(copy)));
        } catch (IOException e) {
            // Another program has removed it meanwhile.
            return Optional.empty();
        }
    }

    /**
     * Keeps a version, unless the newest one is the same, and removes what is too much.
     *
     * @param content what was in the file
     * @param saved when that was written
     * @throws IOException when it cannot be kept
     */
    public void keep(byte[] content, FileTime saved) throws IOException {
        Optional<EarlierVersion> newest = list().stream().findFirst();
        if (newest.isPresent() && newest.get().size() == content.length
                && Arrays.equals(Files.readAllBytes(newest.get().copy()), content)) {
            return;
        }
        makeFolder(folder.getParent());
        makeFolder(folder);
        Path copy = folder.resolve(UUID.randomUUID() + ENDING);
        WholeFile.at(copy).inSecret().write(content);
        Files.setLastModifiedTime(copy, saved);
        removeOldest();
    }

    private static void makeFolder(Path folder) throws IOException {
        Files.createDirectories(folder);
        if (Files.getFileStore(folder).supportsFileAttributeView(PosixFileAttributeView.class)) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    /** Of this file those beyond the number; of all files those that are too old, and the oldest beyond the room. */
    private void removeOldest() throws IOException {
        for (EarlierVersion version : list().stream().skip(MOST).toList()) {
            Files.deleteIfExists(version.copy());
        }
        List<EarlierVersion> all = new ArrayList<>();
        try (Stream<Path> folders = Files.list(folder.getParent())) {
            folders.forEach(each -> all.addAll(in(each)));
        }
        all.sort(NEWEST_FIRST);
        Instant oldest = Instant.now().minus(Duration.ofDays(DAYS));
        long room = BYTES;
        // The one that was just kept stays, however old the file was that was saved over.
        Optional<EarlierVersion> kept = list().stream().findFirst();
        for (EarlierVersion version : all) {
            room -= version.size();
            if ((room < 0 || version.saved().isBefore(oldest)) && !Optional.of(version).equals(kept)) {
                Files.deleteIfExists(version.copy());
            }
        }
    }

    /**
     * Lets the versions come along to another name or place of the file.
     *
     * @throws IOException when they cannot; they are then where they were
     */
    public void moveTo(Path file) throws IOException {
        Path target = of(file).folder;
        if (Files.isDirectory(folder) && !target.equals(folder)) {
            makeFolder(target);
            for (EarlierVersion version : list()) {
                Files.move(version.copy(), target.resolve(version.copy().getFileName()));
            }
            Files.deleteIfExists(folder);
        }
    }
}
