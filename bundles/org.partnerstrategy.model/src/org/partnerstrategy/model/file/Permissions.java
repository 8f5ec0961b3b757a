/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.model.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Who may do what with a file, where the file system knows it.
 *
 * @param old what is known of the version that is replaced or copied; none when there is none
 * @param secret whether a file that replaces none is for its owner alone
 */
record Permissions(Optional<PosixFileAttributes> old, boolean secret) {

    private static final Set<PosixFilePermission> OWNER_ONLY = EnumSet.of(PosixFilePermission.OWNER_READ,
            PosixFilePermission.OWNER_WRITE);
    private static final FileAttribute<Set<PosixFilePermission>> NARROW = PosixFilePermissions
            .asFileAttribute(OWNER_ONLY);
    private static final Set<StandardOpenOption> NEW = EnumSet.of(StandardOpenOption.CREATE_NEW,
            StandardOpenOption.WRITE);

    /** Those of the file there, for what takes its place; where there is none, those of what it is a copy of. */
    static Permissions of(Path file, Optional<Path> original, boolean secret) throws IOException {
        Path known = Files.exists(file) ? file : original.orElse(file);
        PosixFileAttributeView view = Files.getFileAttributeView(known, PosixFileAttributeView.class);
        return new Permissions(view != null && Files.exists(known) ? Optional.of(view.readAttributes())
                : Optional.empty(), secret);
    }

    /** Makes a new file that nobody can read who may not read it in the end. */
    FileChannel create(Path file) throws IOException {
        boolean narrow = (secret || old.isPresent()) && knowsPermissions(file);
        return narrow ? FileChannel.open(file, NEW, NARROW) : FileChannel.open(file, NEW);
    }

    private static boolean knowsPermissions(Path file) throws IOException {
        return Files.getFileStore(file.toAbsolutePath().getParent())
                .supportsFileAttributeView(PosixFileAttributeView.class);
    }

    /** Gives them to a file that was made with {@link #create(Path)}. */
    void give(Path file) throws IOException {
        if (old.isPresent()) {
            PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
            boolean sameGroup = giveOwner(view, old.get());
            view.setPermissions(sameGroup ? old.get().permissions() : withoutGroup(old.get().permissions()));
        }
    }

    /** Who saves the file of a colleague cannot give it away, but can leave it to the group. */
    private static boolean giveOwner(PosixFileAttributeView view, PosixFileAttributes old) throws IOException {
        PosixFileAttributes now = view.readAttributes();
        boolean sameGroup = now.group().equals(old.group());
        if (!sameGroup) {
            try {
                view.setGroup(old.group());
                sameGroup = true;
            } catch (IOException e) {
                // Another group gets no more than everybody has.
            }
        }
        if (!now.owner().equals(old.owner())) {
            try {
                view.setOwner(old.owner());
            } catch (IOException e) {
                // see above
            }
        }
        return sameGroup;
    }

    private static Set<PosixFilePermission> withoutGroup(Set<PosixFilePermission> permissions) {
        Set<PosixFilePermission> left = EnumSet.noneOf(PosixFilePermission.class);
        left.addAll(permissions);
        retain(left, PosixFilePermission.GROUP_READ, PosixFilePermission.OTHERS_READ);
        retain(left, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);
        retain(left, PosixFilePermission.GROUP_EXECUTE, PosixFilePermission.OTHERS_EXECUTE);
        return left;
    }

    private static void retain(Set<PosixFilePermission> permissions, PosixFilePermission group,
            PosixFilePermission everybody) {
        if (!permissions.contains(everybody)) {
            permissions.remove(group);
        }
    }
}
