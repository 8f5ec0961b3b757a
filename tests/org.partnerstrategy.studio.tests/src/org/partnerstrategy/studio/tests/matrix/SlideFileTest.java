/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.studio.tests.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.Test;
import org.partnerstrategy.editor.matrix.output.SlideFile;
import org.partnerstrategy.example.HandbookExample;
import org.partnerstrategy.matrix.MatrixOptions;
import org.partnerstrategy.model.Goal;

class SlideFileTest {

    @Test
    void isAPresentationOfOneSlideWithShapes() throws Exception {
        Goal goal = HandbookExample.create(Locale.ENGLISH).getGoals().getFirst();
        Path file = new SlideFile(goal, MatrixOptions.in(Locale.ENGLISH)).write();

        assertTrue(file.toString().endsWith(".pptx"), file::toString);
        try (ZipFile content = new ZipFile(file.toFile())) {
            assertEquals(1, content.stream().filter(part -> part.getName().matches("ppt/slides/[^/]*")).count());
            String slide = new String(content.getInputStream(content.getEntry("ppt/slides/slide1.xml")).readAllBytes(),
                    StandardCharsets.UTF_8);
            assertTrue(slide.contains(goal.getName()), slide);
            assertTrue(slide.contains("<p:cxnSp>"), slide);
        } finally {
            Files.delete(file);
        }
    }
}
