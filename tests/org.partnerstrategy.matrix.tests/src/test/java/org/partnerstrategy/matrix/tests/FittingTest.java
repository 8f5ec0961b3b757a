/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.matrix.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerstrategy.matrix.scene.Role;
import org.partnerstrategy.matrix.text.Fitting;
import org.partnerstrategy.matrix.text.PlainText;
import org.partnerstrategy.matrix.text.TextBlock;

class FittingTest {

    private final Fitting fitting = new Fitting(Role.LABEL, 60);

    @Test
    void aTextIsBrokenAtSpaces() {
        assertEquals(List.of("Stichting ", "Welzijn"), fitting.within("Stichting Welzijn", 3).lines());
    }

    @Test
    void aLongWordIsBrokenWithin() {
        TextBlock block = fitting.within("Onderwijskansenbeleid", 3);
        assertEquals("Onderwijskansenbeleid", String.join("", block.lines()));
        assertTrue(block.width() <= 60);
    }

    @Test
    void whatDoesNotFitIsCutOffAndSaysSo() {
        TextBlock block = fitting.within("Stichting Welzijn Nieuw-West en Omstreken", 2);
        assertFalse(block.whole());
        assertThat(block.lines().getLast()).endsWith("\u2026");
        assertTrue(block.width() <= 60);
    }

    @Test
    void whatIsReadAsOneCharacterIsNotCutApart() {
        String flag = "\uD83C\uDFF3\uFE0F\u200D\uD83C\uDF08";
        String line = new Fitting(Role.LABEL, 80).within(flag.repeat(20), 1).lines().getFirst();
        assertEquals(0, (line.length() - 1) % flag.length());
    }

    @ParameterizedTest
    @CsvSource(value = { "' a  b ';a b", "'a\tb\r\nc';a b c", "'\u202Ex';x", "'\u0007';''", "'\uD800';'\uFFFD'" },
            delimiter = ';')
    void typedTextIsMadeFitForOneLine(String typed, String plain) {
        assertEquals(plain, PlainText.of(typed));
    }
}
