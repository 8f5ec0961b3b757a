/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;

import org.partnerstrategy.compare.git.ConflictedFile;
import org.partnerstrategy.editing.StrategyDocument;
import org.partnerstrategy.model.text.Messages;

/**
 * Who made two versions and when, as far as it is known.
 *
 * @param ours of the own version
 * @param theirs of the other version
 */
public record Authors(String ours, String theirs) {

    private static final Messages MESSAGES = Messages.of(Authors.class);

    private static final DateTimeFormatter TIME = DateTimeFormatter
            .ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT).withZone(ZoneId.systemDefault());

    /**
     * Those of what is not saved yet, and of what somebody saved meanwhile.
     *
     * @param file what they saved
     * @param editor who has it open, if that is known
     */
    static Authors ofUnsaved(Path file, Optional<String> editor) {
        return new Authors(MESSAGES.text("authors.unsaved", System.getProperty("user.name", "")),
                editor.or(() -> owner(file)).map(who -> MESSAGES.text("authors.saved", who, time(file)))
                        .orElseGet(() -> time(file)));
    }

    /** Those of a strategy and of a copy that was mailed, or left by a shared folder. */
    static Authors ofCopy(StrategyDocument document, Path copy) {
        Authors unsaved = ofUnsaved(copy, Optional.empty());
        return document.isDirty() ? unsaved : new Authors(ofUnsaved(document.file(), Optional.empty()).theirs(),
                unsaved.theirs());
    }

    /** Those of the two versions that git could not merge. */
    static Authors ofGit(Path file) {
        return new Authors(ConflictedFile.ourAuthor(file).orElseGet(() -> MESSAGES.text("authors.unknown")),
                ConflictedFile.theirAuthor(file).orElseGet(() -> MESSAGES.text("authors.unknown")));
    }

    /** The owner of the file on this computer's disk; a folder in the network may know none. */
    private static Optional<String> owner(Path file) {
        try {
            return Optional.of(Files.getOwner(file).getName()).filter(name -> !name.isBlank());
        } catch (IOException | UnsupportedOperationException e) {
            return Optional.empty();
        }
    }

    private static String time(Path file) {
        try {
            Instant saved = Files.getLastModifiedTime(file).toInstant();
            return TIME.format(saved);
        } catch (IOException e) {
            return "";
        }
    }
}
