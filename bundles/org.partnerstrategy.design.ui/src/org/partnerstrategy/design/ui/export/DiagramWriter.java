/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.sirius.business.api.dialect.DialectManager;
import org.eclipse.sirius.business.api.dialect.command.RefreshRepresentationsCommand;
import org.eclipse.sirius.common.tools.api.resource.ImageFileFormat;
import org.eclipse.sirius.ui.business.api.dialect.DialectUIManager;
import org.eclipse.sirius.ui.business.api.dialect.ExportFormat;
import org.eclipse.sirius.ui.business.api.dialect.ExportFormat.ExportDocumentFormat;
import org.eclipse.sirius.ui.business.api.dialect.ExportFormat.ScalingPolicy;
import org.eclipse.sirius.ui.tools.api.actions.export.SizeTooLargeException;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.eclipse.sirius.viewpoint.DRepresentationDescriptor;
import org.partnerstrategy.cli.BadInputException;
import org.partnerstrategy.cli.DiagramFormat;
import org.partnerstrategy.design.ui.project.RepresentationKind;
import org.partnerstrategy.design.ui.project.StrategySession;
import org.partnerstrategy.matrix.paint.PictureNames;
import org.partnerstrategy.model.NamedElement;
import org.partnerstrategy.model.file.WholeFile;
import org.partnerstrategy.model.text.Message;

/** Writes the diagrams of a session as files: each named after its goal and its kind. */
final class DiagramWriter {

    /** Marks for who works in the diagram are not for who gets the picture. */
    private static final boolean WITHOUT_DECORATIONS = false;

    private final StrategySession session;
    private final Path folder;
    private final DrawingDisplay display;
    private final PictureNames names = new PictureNames();

    DiagramWriter(StrategySession session, Path folder, DrawingDisplay display) {
        this.session = session;
        this.folder = folder;
        this.display = display;
    }

    void write(Collection<DiagramFormat> formats, Consumer<Path> written) throws IOException {
        List<DRepresentationDescriptor> all = DialectManager.INSTANCE.getAllRepresentationDescriptors(session.session())
                .stream().sorted(Comparator.comparing(DiagramWriter::order)).toList();
        for (DRepresentationDescriptor descriptor : all) {
            DRepresentation representation = descriptor.getRepresentation();
            // What was changed while nobody looked at the diagram is not in it yet.
            session.execute(new RefreshRepresentationsCommand(session.session().getTransactionalEditingDomain(),
                    new NullProgressMonitor(), representation));
            FirstLayout.arrange(representation, display);
            String name = names.of(name(descriptor));
            for (DiagramFormat format : formats) {
                if (DialectUIManager.INSTANCE.canExport(descriptor, format(format))) {
                    Path file = folder.resolve(name + "." + format);
                    write(representation, file, format(format));
                    written.accept(file);
                }
            }
        }
    }

    /** Sirius writes into a folder that nobody looks at, so that a failure leaves no half of a file. */
    private void write(DRepresentation representation, Path file, ExportFormat format) throws IOException {
        WholeFile.at(file).check();
        Path drafts = Files.createTempDirectory("diagram");
        Path draft = drafts.resolve(file.getFileName());
        try {
            DialectUIManager.INSTANCE.exportWithResult(representation, session.session(),
                    IPath.fromPath(draft.toAbsolutePath()), format, new NullProgressMonitor(), WITHOUT_DECORATIONS);
            display.settle();
            WholeFile.at(file).write(Files.readAllBytes(draft));
        } catch (SizeTooLargeException e) {
            throw new BadInputException(Message.of(DiagramWriter.class, "export.tooLarge", file.toString()));
        } finally {
            Files.deleteIfExists(draft);
            Files.deleteIfExists(drafts);
        }
    }

    private static int order(DRepresentationDescriptor descriptor) {
        return RepresentationKind.of(descriptor.getDescription()).map(Enum::ordinal).orElse(Integer.MAX_VALUE);
    }

    private static String name(DRepresentationDescriptor descriptor) {
        Optional<RepresentationKind> kind = RepresentationKind.of(descriptor.getDescription());
        EObject subject = descriptor.getTarget();
        return kind.map(known -> known.isOfGoal() && subject instanceof NamedElement goal && goal.getName() != null
                ? goal.getName() + "-" + known.fileName() : known.fileName()).orElse(descriptor.getName());
    }

    /** At their own size: a picture of vectors has no other, and pixels are as on the screen. */
    private static ExportFormat format(DiagramFormat format) {
        return switch (format) {
        case svg -> new ExportFormat(ExportDocumentFormat.NONE, ImageFileFormat.SVG, ScalingPolicy.NO_SCALING);
        case png -> new ExportFormat(ExportDocumentFormat.NONE, ImageFileFormat.PNG, ScalingPolicy.NO_SCALING);
        case csv -> new ExportFormat(ExportDocumentFormat.CSV, ImageFileFormat.PNG);
        };
    }
}
