/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.profile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.partnerstrategy.model.file.FileFailure;
import org.partnerstrategy.model.file.FileWriteException;
import org.partnerstrategy.model.file.UserFolder;
import org.partnerstrategy.model.file.WholeFile;
import org.partnerstrategy.model.text.Message;

/**
 * The profiles of a user. Each is a file in the user's configuration folder, which window and commands share; a profile
 * can also lie anywhere else, as a file that ends in {@value #EXTENSION}.
 *
 * @param folder where profiles are kept that have a name only; it need not exist
 */
public record ImportProfiles(Path folder) {

    /** How the files of profiles end. */
    public static final String EXTENSION = ".importprofile";

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]{0,99}");

    /** The profiles of the user of this process. */
    public static ImportProfiles ofUser() {
        return new ImportProfiles(UserFolder.path().resolve("import-profiles"));
    }

    /** The names of the profiles in the folder, in alphabetical order. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + EXTENSION)) {
            files.forEach(file -> names.add(file.getFileName().toString()
                    .substring(0, file.getFileName().toString().length() - EXTENSION.length())));
        } catch (IOException none) {
            // Nothing was kept yet, or nothing can be read.
        }
        names.sort(Comparator.comparing((String name) -> name.toLowerCase(Locale.ROOT)));
        return List.copyOf(names);
    }

    /**
     * The file of a profile.
     *
     * @param name its name, or the path of its file
     * @throws ProfileException when the text is neither
     */
    public Path file(String name) throws ProfileException {
        if (name.endsWith(EXTENSION) || name.indexOf('/') >= 0 || name.indexOf('\\') >= 0) {
            return Path.of(name.endsWith(EXTENSION) ? name : name + EXTENSION);
        }
        if (!NAME.matcher(name).matches()) {
            throw problem(name, null, "profile.name");
        }
        return folder.resolve(name + EXTENSION);
    }

    /**
     * Reads a profile.
     *
     * @param name its name, or the path of its file
     * @throws ProfileException when there is no such profile, or it is damaged
     */
    public ImportProfile load(String name) throws ProfileException {
        Path file = file(name);
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            // To read a pipe would wait for ever.
            throw problem(name, null, "profile.special");
        }
        try {
            return ProfileText.read(Files.readString(file));
        } catch (NoSuchFileException e) {
            throw problem(name, e, "profile.missing", names().isEmpty() ? "-" : String.join(", ", names()));
        } catch (IOException e) {
            throw problem(name, e, "profile.unreadable", FileFailure.reason(e));
        } catch (DamagedProfile e) {
            throw problem(name, e, "profile.damaged", e.reason());
        }
    }

    /**
     * Keeps a profile, in the place of one with the same name. The file is written whole or not at all.
     *
     * @param name its name, or the path of its file
     * @throws ProfileException when the name cannot be one, or the file not be written
     */
    public Path save(String name, ImportProfile profile) throws ProfileException {
        Path file = file(name);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            WholeFile.at(file).write(ProfileText.write(profile).getBytes(StandardCharsets.UTF_8));
            return file;
        } catch (FileWriteException e) {
            throw new ProfileException(name, e.problem(), e);
        } catch (IOException e) {
            throw problem(name, e, "profile.unwritable", FileFailure.reason(e));
        }
    }

    /**
     * Forgets a profile.
     *
     * @throws ProfileException when there is no such profile, or it cannot be removed
     */
    public void delete(String name) throws ProfileException {
        try {
            Files.delete(file(name));
        } catch (NoSuchFileException e) {
            throw problem(name, e, "profile.missing", names().isEmpty() ? "-" : String.join(", ", names()));
        } catch (IOException e) {
            throw problem(name, e, "profile.unwritable", FileFailure.reason(e));
        }
    }

    private static ProfileException problem(String name, Throwable cause, String key, Object... arguments) {
        return new ProfileException(name, Message.of(ImportProfiles.class, key, arguments), cause);
    }
}
