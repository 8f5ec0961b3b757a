/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.studio.tests.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.partnerstrategy.editor.matrix.canvas.MatrixCanvas;
import org.partnerstrategy.editor.matrix.gesture.MatrixModel;
import org.partnerstrategy.editor.matrix.gesture.RelationFilter;
import org.partnerstrategy.example.HandbookExample;
import org.partnerstrategy.method.Placement;
import org.partnerstrategy.method.ReferenceYear;
import org.partnerstrategy.method.Zone;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.studio.tests.OpenStudio;

/** What a filter leaves out fades in the matrix. */
class FilterMatrixTest {

    @RegisterExtension
    final OpenStudio studio = new OpenStudio();

    @TempDir
    Path folder;

    @Test
    void fadesWhatIsLeftOut() throws Exception {
        MatrixModel shown = OpenMatrix.open(studio, HandbookExample.create(Locale.ENGLISH),
                folder.resolve("strategy.partnerstrategy"), OpenMatrix.POSITION).canvas().model();
        assertEquals(Set.of(), shown.faded());
        Relation first = shown.relations().values().iterator().next();
        Zone zone = Placement.now(first).orElseThrow().zone();
        shown.filter(RelationFilter.NONE.withZone(Optional.of(zone)));
        assertEquals(others(shown, relation -> Placement.now(relation).map(Placement::zone)
                .equals(Optional.of(zone))), shown.faded());
        BigDecimal amount = ReferenceYear.of(first).amount(first).orElseThrow();
        shown.filter(RelationFilter.NONE.withAmount(Optional.of(amount)));
        assertEquals(others(shown, relation -> ReferenceYear.of(relation).amount(relation)
                .filter(euro -> euro.compareTo(amount) >= 0).isPresent()), shown.faded());
        shown.filter(RelationFilter.NONE.withWords(first.getPartner().getName()));
        assertEquals(others(shown, first::equals), shown.faded());
        assertFalse(shown.faded().isEmpty());
        shown.filter(RelationFilter.NONE.withWords("nobody is called so"));
        assertEquals(Set.of(), shown.faded());
    }

    @Test
    void paintsWhatIsLeftOutPaler() throws Exception {
        MatrixCanvas canvas = OpenMatrix.open(studio, HandbookExample.create(Locale.ENGLISH),
                folder.resolve("strategy.partnerstrategy"), OpenMatrix.POSITION).canvas();
        List<Relation> placed = canvas.model().relations().values().stream()
                .filter(relation -> canvas.bounds(relation).isPresent()).toList();
        List<RGB> before = markers(canvas, placed);
        canvas.model().filter(RelationFilter.NONE.withWords(placed.getFirst().getPartner().getName()));
        List<RGB> after = markers(canvas, placed);
        assertEquals(before.getFirst(), after.getFirst());
        for (int i = 1; i < placed.size(); i++) {
            assertTrue(after.get(i).getHSB()[1] < before.get(i).getHSB()[1] / 2, before + " " + after);
        }
    }

    /** The strongest colour of each marker, as the canvas paints it. */
    private static List<RGB> markers(MatrixCanvas canvas, List<Relation> relations) {
        Rectangle area = canvas.control().getClientArea();
        Image image = new Image(canvas.control().getDisplay(), area.width, area.height);
        GC gc = new GC(image);
        try {
            Event paint = new Event();
            paint.gc = gc;
            paint.setBounds(area);
            canvas.control().notifyListeners(SWT.Paint, paint);
            ImageData data = image.getImageData();
            return relations.stream().map(relation -> strongest(data, canvas.bounds(relation).orElseThrow())).toList();
        } finally {
            gc.dispose();
            image.dispose();
        }
    }

    private static RGB strongest(ImageData data, Rectangle box) {
        return IntStream.range(box.x, box.x + box.width).boxed().flatMap(x -> IntStream.range(box.y,
                box.y + box.height).mapToObj(y -> data.palette.getRGB(data.getPixel(x, y))))
                .max(Comparator.comparingDouble(colour -> colour.getHSB()[1])).orElseThrow();
    }

    private static Set<String> others(MatrixModel shown, Predicate<Relation> standsOut) {
        return shown.relations().values().stream().filter(standsOut.negate()).map(Relation::getId)
                .collect(Collectors.toSet());
    }
}
