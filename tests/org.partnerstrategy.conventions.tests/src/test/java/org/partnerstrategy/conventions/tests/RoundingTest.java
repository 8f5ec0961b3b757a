/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.conventions.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A number is rounded for people by one class, {@code Rounding}, so that it is the same on every page and picture. */
class RoundingTest {

    private static final Pattern ROUNDS = Pattern.compile("\\b(NumberFormat|DecimalFormat|RoundingMode|MathContext)\\.|"
            + "Math\\.(round|rint)\\(|\\.setScale\\(|\"%[^\"]*\\.\\d+f");
    private static final Pattern ROUNDED_BY_A_MESSAGE = Pattern.compile("number,\\s*(percent|[#.,]|0\\.)");
    private static final Set<String> WHERE_NUMBERS_ARE_ROUNDED = Set.of("Rounding.java");
    /** Pixels and colours. */
    private static final Set<String> GEOMETRY = Set.of("MatrixThumbnail.java", "DiagramLayout.java",
            "MarkPainter.java", "ContentsList.java", "SvgNumber.java", "PngPainter.java", "Viewport.java",
            "MatrixViewport.java", "MatrixView.java", "Shades.java", "MarkerSizes.java", "NetworkServices.java",
            "MarkerServices.java", "Legend.java", "PrintedPage.java", "AmountLocator.java");
    /** What is read from files or typed, or goes into a file, and a new corner of the strategy line. */
    private static final Set<String> VALUES = Set.of("AmountReader.java", "Scale.java", "EuroText.java",
            "FormattedNumber.java", "RegisteredFacts.java", "TypedText.java", "StrategyLine.java");

    static Stream<Bundle> bundles() {
        return Bundle.all().stream();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void isDoneInOnePlace(Bundle bundle) {
        List<String> others = bundle.files(".java").stream().filter(file -> !isAllowed(file))
                .flatMap(file -> Bundle.text(file).lines().filter(line -> ROUNDS.matcher(line).find())
                        .map(line -> file.getFileName() + ": " + line.strip()))
                .toList();
        assertEquals(List.of(), others);
    }

    private static boolean isAllowed(Path file) {
        String name = file.getFileName().toString();
        return WHERE_NUMBERS_ARE_ROUNDED.contains(name) || GEOMETRY.contains(name) || VALUES.contains(name);
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void isNotDoneByMessages(Bundle bundle) {
        List<String> others = bundle.files(".properties").stream().filter(Files::isRegularFile).flatMap(file -> {
            Properties messages = Bundle.messages(file);
            return messages.stringPropertyNames().stream()
                    .filter(key -> ROUNDED_BY_A_MESSAGE.matcher(messages.getProperty(key)).find())
                    .map(key -> file + ": " + key);
        }).toList();
        assertEquals(List.of(), others);
    }
}
