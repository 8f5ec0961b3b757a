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

    private final Path file;
    private final Path folder;

    private EarlierVersions(Path file, Path folder) {
        this.file = file;
        this.folder = folder;
    }

    /** Those of a file, which need not be there any more. */
    public static EarlierVersions of(Path file) {
        Path real = Beside.real(file);
        String name = UUID.nameUUIDFromBytes(real.toString().getBytes(StandardCharsets.UTF_8)).toString();
        return new EarlierVersions(real, UserFolder.path().resolve(FOLDER).resolve(name));
    }

    /** The versions, the newest first. Those from before the file got its name, outside the program, come along. */
    public List<EarlierVersion> list() {
        return withMerged().stream().filter(version -> !version.isMerged()).toList();
    }

    /** The versions with the copies that were merged into the file, which were never in it. The newest is first. */
    public List<EarlierVersion> withMerged() {
        if (!Files.isDirectory(folder)) {
            VersionsOrigin.identity(file).ifPresent(this::follow);
        }
        return in(folder);
    }

    /**
     * Another file of this computer that holds a version of the same strategy, and that this user saved over last; none
     * if this user saved over this file itself, as then it is no copy that somebody sent.
     */
    public Optional<Path> otherFile() {
        return Files.isDirectory(folder) ? Optional.empty()
                : VersionsOrigin.identity(file).flatMap(identity -> origins(identity)
                        .filter(origin -> Files.isRegularFile(origin.file()) && !origin.file().equals(file))
                        .max(Comparator.comparing(origin -> of(origin.file()).newest())).map(VersionsOrigin::file));
    }

    private Instant newest() {
        return in(folder).stream().findFirst().map(EarlierVersion::saved).orElse(Instant.MIN);
    }

    private Stream<VersionsOrigin> origins(String identity) {
        try (Stream<Path> folders = Files.list(folder.getParent())) {
            return folders.map(VersionsOrigin::read).flatMap(Optional::stream)
                    .filter(origin -> origin.identity().equals(identity)).toList().stream();
        } catch (IOException e) {
            return Stream.empty();
        }
    }

    /** A file that is no longer there and held the same strategy was renamed or moved by another program. */
    private void follow(String identity) {
        origins(identity).map(VersionsOrigin::file).filter(this::isGone)
                .map(EarlierVersions::of).filter(gone -> Files.isDirectory(gone.folder)).forEach(gone -> {
                    try {
                        gone.moveTo(file);
                    } catch (IOException e) {
                        // They stay under the old name.
                    }
                });
    }

    /**
     * Whether a file is no longer where it was. Of a drive that is not there nobody knows; where its folder is gone,
     * a folder above must hold this file too, as when that folder was renamed.
     */
    private boolean isGone(Path other) {
        Path above = other.getParent();
        if (above != null && Files.isDirectory(above)) {
            return Files.notExists(other);
        }
        while (above != null && !Files.isDirectory(above)) {
            above = above.getParent();
        }
        return above != null && above.getNameCount() > 0 && file.startsWith(above);
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
        keep("", content, saved);
    }

    /**
     * Keeps a copy of the file whose changes have been merged into it, so that what is changed in that copy afterwards
     * can be told.
     *
     * @param content what is in the copy
     * @param saved when that was written
     * @throws IOException when it cannot be kept
     */
    public void keepMerged(byte[] content, FileTime saved) throws IOException {
        keep(EarlierVersion.MERGED, content, saved);
    }

    private void keep(String prefix, byte[] content, FileTime saved) throws IOException {
        if (!Files.isDirectory(folder)) {
            VersionsOrigin.identity(content).ifPresent(this::follow);
        }
        Optional<EarlierVersion> newest = in(folder).stream().findFirst();
        if (newest.isPresent() && newest.get().size() == content.length
                && Arrays.equals(Files.readAllBytes(newest.get().copy()), content)) {
            return;
        }
        makeFolder(folder.getParent());
        makeFolder(folder);
        VersionsOrigin.write(folder, file, content);
        Path copy = folder.resolve(prefix + UUID.randomUUID() + ENDING);
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
        for (EarlierVersion version : in(folder).stream().skip(MOST).toList()) {
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
        Optional<EarlierVersion> kept = in(folder).stream().findFirst();
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
        EarlierVersions next = of(file);
        if (Files.isDirectory(folder) && !next.folder.equals(folder)) {
            makeFolder(next.folder);
            VersionsOrigin.move(folder, next.folder, next.file);
            for (EarlierVersion version : in(folder)) {
                Files.move(version.copy(), next.folder.resolve(version.copy().getFileName()));
            }
            Files.deleteIfExists(folder);
        }
    }
}
