/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.studio.tests.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.partnerstrategy.editor.matrix.canvas.MatrixCanvas.Use;
import org.partnerstrategy.editor.matrix.gesture.Edits;
import org.partnerstrategy.example.HandbookExample;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.method.Position;
import org.partnerstrategy.method.Reviews;
import org.partnerstrategy.method.review.ReviewComparison;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.Review;
import org.partnerstrategy.studio.tests.OpenStudio;
import org.partnerstrategy.studio.tests.Widgets;
import org.partnerstrategy.views.movements.MovementsView;

/** The matrix as of an earlier review, and two reviews compared. */
class ReviewsTest {

    @RegisterExtension
    final OpenStudio studio = new OpenStudio();

    @TempDir
    Path folder;

    private OpenMatrix matrix;
    private List<Review> reviews;

    @BeforeEach
    void open() throws Exception {
        matrix = OpenMatrix.open(studio, HandbookExample.create(Locale.ENGLISH), folder.resolve("a.partnerstrategy"),
                OpenMatrix.POSITION);
        reviews = Reviews.of(matrix.strategy());
    }

    private static String name(Review review) {
        return ElementName.of(review).localized();
    }

    private Combo choice() {
        return Widgets.find(studio.window().getShell(), Combo.class, combo -> combo.isVisible()
                && List.of(combo.getItems()).equals(reviews.stream().map(ReviewsTest::name).toList()));
    }

    @Test
    void anEarlierReviewIsThereToLookAtUntilSomethingChanges() {
        Relation relation = matrix.relation("Samen Sterk");
        assertEquals(name(reviews.getLast()), choice().getText());
        assertEquals(Use.WORK, matrix.canvas().use());

        Scale slider = Widgets.find(studio.window().getShell(), Scale.class, Scale::isVisible);
        slider.setSelection(0);
        slider.notifyListeners(SWT.Selection, new Event());
        studio.settle();
        assertEquals(name(reviews.getFirst()), choice().getText());
        assertEquals(Optional.of(reviews.getFirst()), matrix.canvas().model().options().review());
        assertEquals(Use.LOOK, matrix.canvas().use());

        new Edits(matrix.editor().document()).place(List.of(relation), Position.of(11, 12));
        studio.settle();
        assertEquals(name(reviews.getLast()), choice().getText());
        assertEquals(Use.WORK, matrix.canvas().use());
    }

    @Test
    void twoReviewsAreComparedInAView() throws Exception {
        studio.page().showView(MovementsView.ID);
        studio.settle();
        Table table = comparison();
        assertFalse(table.getItemCount() == 0);
        assertEquals(ReviewComparison.of(matrix.strategy(), reviews.get(reviews.size() - 2), reviews.getLast())
                .movements().size(), table.getItemCount());
    }

    private Table comparison() {
        return Widgets.find(studio.window().getShell(), Table.class, found -> found.isVisible()
                && found.getColumnCount() > 5 && found.getColumn(5).getText().equals("Outcome"));
    }

    @Test
    void aPictureBesideTheTableShowsTheTrails() throws Exception {
        studio.page().showView(MovementsView.ID);
        studio.settle();
        Control picture = comparison().getParent().getParent().getChildren()[1];
        studio.until(() -> colours(picture) > 5);
    }

    /** How many colours are painted. */
    private static long colours(Control picture) {
        Image image = new Image(picture.getDisplay(), 200, 200);
        GC gc = new GC(image);
        try {
            Event paint = new Event();
            paint.gc = gc;
            picture.notifyListeners(SWT.Paint, paint);
            ImageData data = image.getImageData();
            return IntStream.range(0, 200 * 200).map(at -> data.getPixel(at % 200, at / 200)).distinct().count();
        } finally {
            gc.dispose();
            image.dispose();
        }
    }
}
