/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerstrategy.model.file.FileFailure;

/** What the operating system says, in the language of the computer, is recognised. */
class FileFailureTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "No space left on device; the disk is full",
        "Geen ruimte meer over op apparaat; the disk is full",
        "Disk quota exceeded; your share of the disk is full",
        "Schijfquotum is overschreden; your share of the disk is full",
        "Read-only file system; the disk is read-only",
        "Bestandssysteem is alleen-lezen; the disk is read-only",
        "File name too long; the name is too long, or has a character that is not allowed in it",
        "Bestandsnaam is te lang; the name is too long, or has a character that is not allowed in it",
        "Input/output error; the disk or the connection to it failed",
        "Invoer-/uitvoerfout; the disk or the connection to it failed",
        "Device or resource busy; another program is using it",
        "Apparaat of hulpbron is bezig; another program is using it",
        "Tekstbestand is in gebruik; another program is using it",
        "Permission denied; you have no permission",
        "Toegang geweigerd; you have no permission",
        "Actie is niet toegestaan; you have no permission",
        "Too many levels of symbolic links; its symbolic links lead nowhere",
        "Te veel niveaus van symbolische koppelingen -- vermoedelijk een lus; its symbolic links lead nowhere",
        "Is a directory; there is a folder where a file was expected, or the other way round",
        "Is een map; there is a folder where a file was expected, or the other way round",
        "Is geen map; there is a folder where a file was expected, or the other way round",
        "Ongeldig argument; it did not work" })
    void whateverTheLanguageOfTheComputer(String words, String reason) {
        assertEquals(reason, FileFailure.reason(new IOException(words)).in(Locale.ENGLISH));
        assertEquals(reason, FileFailure.reason(new FileSystemException("a", "b", words)).in(Locale.ENGLISH));
    }

    @ParameterizedTest
    @ValueSource(strings = { "Broken pipe", "Gebroken pijp", "The pipe is being closed" })
    void aPipeThatNobodyReadsIsToldApart(String words) {
        assertTrue(FileFailure.isUnread(new IOException(words)));
    }

    @Test
    void aFullDiskIsNoPipe() {
        assertFalse(FileFailure.isUnread(new IOException("Geen ruimte meer over op apparaat")));
        assertFalse(FileFailure.isUnread(new IOException((String) null)));
    }
}
