/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.tests.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerstrategy.matrix.paint.Colour;
import org.partnerstrategy.matrix.paint.Palette;
import org.partnerstrategy.matrix.paint.Style;
import org.partnerstrategy.matrix.scene.Role;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The diagrams and the pictures of the matrix have the same colours. */
class ColoursOfTheViewpointTest {

    private static final Path FILE = Path
            .of("../../bundles/org.partnerstrategy.design/description/partnerstrategy.odesign");

    @ParameterizedTest
    @CsvSource({ "Ground, CANVAS", "Ink, ARROW", "SoftInk, SUBTITLE", "Line, STRATEGY_LINE", "History, TRAIL",
            "Below, MARKER_BELOW", "ZoneLeverage, LEVERAGE_ZONE", "ZoneStrategic, STRATEGIC_ZONE",
            "ZoneRoutine, ROUTINE_ZONE", "ZoneBottleneck, BOTTLENECK_ZONE", "Leverage, LEVERAGE_NAME", "Strategic, STRATEGIC_NAME" })
    void aColourIsThatOfThePalette(String name, Role role) throws Exception {
        Style style = Palette.light().style(role);
        assertEquals(style.stroke().or(style::fill).orElseThrow(), colour(name));
    }

    private static Colour colour(String name) throws Exception {
        NodeList entries = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(FILE.toFile())
                .getElementsByTagName("entries");
        Element entry = IntStream.range(0, entries.getLength()).mapToObj(i -> (Element) entries.item(i))
                .filter(found -> found.getAttribute("name").equals(name)
                        && ((Element) found.getParentNode()).getAttribute("name").equals("Matrix"))
                .findFirst().orElseThrow();
        return new Colour(channel(entry, "red"), channel(entry, "green"), channel(entry, "blue"));
    }

    private static int channel(Element entry, String channel) {
        return Integer.parseInt(entry.getAttribute(channel));
    }
}
