/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.matrix.output;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Shell;
import org.partnerstrategy.editor.matrix.gesture.MatrixModel;
import org.partnerstrategy.matrix.MatrixOptions;
import org.partnerstrategy.matrix.MatrixScenes;
import org.partnerstrategy.matrix.Paper;
import org.partnerstrategy.matrix.Part;
import org.partnerstrategy.matrix.scene.MatrixScene;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.model.file.FileFailure;
import org.partnerstrategy.model.file.FileName;
import org.partnerstrategy.model.file.WholeFile;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.file.SaveDialog;

/** Takes the matrix that is shown out of the program: to the clipboard, a file, or a page of paper. */
public final class MatrixPictures {

    private static final Messages MESSAGES = Messages.of(MatrixPictures.class);

    private final Shell shell;
    private final MatrixModel shown;

    /** Pictures of what is shown. */
    public MatrixPictures(Shell shell, MatrixModel shown) {
        this.shell = shell;
        this.shown = shown;
    }

    private Optional<MatrixScene> scene(MatrixOptions options) {
        return shown.goal().map(goal -> MatrixScenes.of(goal, options));
    }

    /** The whole picture, with heading and legend, as it is read by who does not have the program before them. */
    private MatrixOptions options() {
        return Paper.A4.options(shown.options()).with(Part.LEGEND).with(Part.HEADING).with(Part.TO_PLACE)
                .with(Part.SHORT_ARROWS).with(Part.NUMBERS);
    }

    /** Copies the picture to the clipboard. */
    public void copy() {
        scene(options()).ifPresent(scene -> {
            try {
                copy(image(scene), ImageTransfer.getInstance());
            } catch (IOException | SWTError e) {
                failed("copy.failed", e);
            }
        });
    }

    /** Copies a file with a slide to the clipboard. */
    public void copySlide() {
        shown.goal().ifPresent(goal -> BusyIndicator.showWhile(shell.getDisplay(), () -> {
            try {
                String[] files = { new SlideFile(goal, Paper.SLIDE.options(options())).write().toString() };
                copy(files, FileTransfer.getInstance());
            } catch (IOException | SWTError e) {
                failed("slide.failed", e);
            }
        }));
    }

    private void copy(Object content, Transfer kind) {
        Clipboard clipboard = new Clipboard(shell.getDisplay());
        try {
            clipboard.setContents(new Object[] { content }, new Transfer[] { kind });
        } finally {
            clipboard.dispose();
        }
    }

    private static ImageData image(MatrixScene scene) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        SavedPictureFormat.PNG.write(scene, bytes);
        return new ImageData(new ByteArrayInputStream(bytes.toByteArray()));
    }

    /** Asks for a file and saves the picture in it. */
    public void export() {
        shown.goal().ifPresent(goal -> {
            String name = FileName.of(ElementName.of(goal).localized(), "goal", SavedPictureFormat.PNG.ending());
            SaveDialog dialog = new SaveDialog(shell, MESSAGES.text("export.title"))
                    .proposing(shown.document().file().resolveSibling(name));
            for (SavedPictureFormat format : SavedPictureFormat.values()) {
                dialog.offering(MESSAGES.text("export." + format.name()), format.ending());
            }
            dialog.ask().ifPresent(this::export);
        });
    }

    private void export(Path target) {
        String name = target.getFileName().toString().toLowerCase(Locale.ROOT);
        SavedPictureFormat format = Arrays.stream(SavedPictureFormat.values())
                .filter(one -> name.endsWith(one.ending()))
                .findFirst().orElseThrow();
        try {
            // Made in memory first, so that a picture that fails leaves the file as it was.
            ByteArrayOutputStream picture = new ByteArrayOutputStream();
            format.write(scene(options()).orElseThrow(), picture);
            WholeFile.at(target).apartFrom(shown.document().file()).write(picture.toByteArray());
        } catch (IOException e) {
            failed("export.failed", e);
        }
    }

    /** Prints the picture on one page, with legend and list beside the matrix, so that it fills a landscape page. */
    public void print() {
        try {
            Optional<MatrixScene> scene = scene(options().without(Part.BENEATH));
            if (scene.isPresent()) {
                PicturePrinter.print(shell, PrintedPage.of(scene.get(), footer()));
            }
        } catch (IOException | SWTError e) {
            failed("print.failed", e);
        }
    }

    private String footer() {
        String strategy = ElementName.of(shown.document().strategy()).localized();
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.getDefault())
                .format(LocalDate.now());
        return MESSAGES.text("print.footer", strategy, day);
    }

    private void failed(String key, Throwable problem) {
        MessageDialog.openError(shell, MESSAGES.text("export.title"),
                MESSAGES.text(key, FileFailure.reason(problem).localized()));
    }
}
