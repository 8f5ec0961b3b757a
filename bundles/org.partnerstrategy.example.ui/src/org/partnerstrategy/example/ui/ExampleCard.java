/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.example.ui;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.partnerstrategy.editor.settings.EditorSettings;
import org.partnerstrategy.example.ExampleStrategy;
import org.partnerstrategy.matrix.MatrixOptions;
import org.partnerstrategy.matrix.MatrixScenes;
import org.partnerstrategy.matrix.Part;
import org.partnerstrategy.matrix.paint.Palette;
import org.partnerstrategy.matrix.paint.PngPainter;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.text.Messages;

/** What an example is: in words, in numbers, and as the picture of its first goal. */
final class ExampleCard {

    private static final Messages MESSAGES = Messages.of(ExampleCard.class);

    private static final int WIDTH = 520;
    private static final int HEIGHT = 400;

    private final Composite area;
    private final Label words;
    private final Label numbers;
    private final Canvas picture;
    private final Map<ExampleStrategy, Optional<Image>> pictures = new EnumMap<>(ExampleStrategy.class);
    private Optional<Image> shown = Optional.empty();

    ExampleCard(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 8).applyTo(area);
        words = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(words);
        numbers = new Label(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(numbers);
        picture = new Canvas(area, SWT.DOUBLE_BUFFERED);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(picture);
        picture.addListener(SWT.Paint, event -> paint(event.gc));
        area.addListener(SWT.Dispose, event -> pictures.values().forEach(image -> image.ifPresent(Image::dispose)));
    }

    Control control() {
        return area;
    }

    void show(ExampleStrategy example) {
        PartnerStrategy strategy = EditorSettings.strategyDefaults().begin(example.create(Locale.getDefault()));
        words.setText(example.description().in(Locale.getDefault()));
        numbers.setText(MESSAGES.text("numbers", goals(strategy), strategy.getPartners().size(),
                strategy.getRelations().size()));
        shown = pictures.computeIfAbsent(example, chosen -> draw(strategy.getGoals().getFirst()));
        picture.redraw();
        area.layout();
    }

    /** With the sub-goals. */
    private static long goals(PartnerStrategy strategy) {
        Iterable<EObject> all = strategy::eAllContents;
        return StreamSupport.stream(all.spliterator(), false).filter(Goal.class::isInstance).count();
    }

    private Optional<Image> draw(Goal goal) {
        MatrixOptions options = MatrixOptions.in(Locale.getDefault()).without(Part.LEGEND)
                .sized(MatrixOptions.SMALLEST);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            new PngPainter(Palette.light(), 1).paint(MatrixScenes.of(goal, options), bytes);
            return Optional.of(new Image(picture.getDisplay(),
                    new ImageData(new ByteArrayInputStream(bytes.toByteArray()))));
        } catch (IOException e) {
            // The words say enough.
            ILog.of(ExampleCard.class).error(goal.getId(), e);
            return Optional.empty();
        }
    }

    private void paint(GC gc) {
        shown.ifPresent(image -> {
            Rectangle whole = image.getBounds();
            Rectangle room = picture.getClientArea();
            double fits = Math.min((double) room.width / whole.width, (double) room.height / whole.height);
            double scale = Math.min(1, fits);
            gc.setInterpolation(SWT.HIGH);
            gc.drawImage(image, 0, 0, whole.width, whole.height, 0, 0, (int) (whole.width * scale),
                    (int) (whole.height * scale));
        });
    }
}
