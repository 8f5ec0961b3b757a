/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.sirius.business.api.dialect.DialectManager;
import org.eclipse.sirius.business.api.dialect.command.RefreshRepresentationsCommand;
import org.eclipse.sirius.ui.business.api.dialect.DialectUIManager;
import org.eclipse.sirius.ui.tools.api.actions.export.SizeTooLargeException;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.eclipse.sirius.viewpoint.DRepresentationDescriptor;
import org.partnerstrategy.cli.BadInputException;
import org.partnerstrategy.cli.DiagramFormat;
import org.partnerstrategy.cli.PixelScale;
import org.partnerstrategy.design.ui.project.RepresentationKind;
import org.partnerstrategy.design.ui.project.StrategySession;
import org.partnerstrategy.matrix.paint.PictureNames;
import org.partnerstrategy.model.NamedElement;
import org.partnerstrategy.model.file.WholeFile;
import org.partnerstrategy.model.text.Message;

/** Writes the diagrams of a session as files: each named after its goal and its kind. */
final class DiagramWriter {

    private final StrategySession session;
    private final Path folder;
    private final DrawingDisplay display;
    private final PictureNames names = new PictureNames();

    DiagramWriter(StrategySession session, Path folder, DrawingDisplay display) {
        this.session = session;
        this.folder = folder;
        this.display = display;
    }

    void write(Set<DiagramFormat> formats, PixelScale scale, Consumer<Path> written) throws IOException {
        List<DRepresentationDescriptor> all = DialectManager.INSTANCE.getAllRepresentationDescriptors(session.session())
                .stream().sorted(Comparator.comparing(DiagramWriter::order)).toList();
        for (DRepresentationDescriptor descriptor : all) {
            DRepresentation representation = descriptor.getRepresentation();
            // What was changed while nobody looked at the diagram is not in it yet.
            session.execute(new RefreshRepresentationsCommand(session.session().getTransactionalEditingDomain(),
                    new NullProgressMonitor(), representation));
            FirstLayout.arrange(representation, display);
            write(new Exports(descriptor), names.of(name(descriptor)), formats, scale, written);
        }
    }

    private void write(Exports exports, String name, Set<DiagramFormat> formats, PixelScale scale,
            Consumer<Path> written) throws IOException {
        for (DiagramFormat format : formats) {
            if (exports.has(format)) {
                Path file = folder.resolve(name + "." + format);
                WholeFile.at(file).check();
                WholeFile.at(file).write(exports.content(format, scale).orElseThrow(() -> new BadInputException(
                        Message.of(DiagramWriter.class, "export.tooLarge", file.toString()))));
                written.accept(file);
            }
        }
    }

    /** What one diagram looks like in files. It is drawn once for all of them. */
    private final class Exports {

        private final DRepresentationDescriptor descriptor;
        private Optional<byte[]> vectors = Optional.empty();

        Exports(DRepresentationDescriptor descriptor) {
            this.descriptor = descriptor;
        }

        boolean has(DiagramFormat format) {
            return DialectUIManager.INSTANCE.canExport(descriptor,
                    format == DiagramFormat.csv ? ExportedDiagram.CELLS : ExportedDiagram.VECTORS);
        }

        /** None when it would be too large. */
        Optional<byte[]> content(DiagramFormat format, PixelScale scale) throws IOException {
            try {
                return switch (format) {
                case csv -> Optional.of(ExportedDiagram.content(diagram(), session.session(), ExportedDiagram.CELLS));
                case svg -> Optional.of(vectors());
                case png -> DiagramPixels.png(vectors(), scale.factor());
                };
            } catch (SizeTooLargeException e) {
                return Optional.empty();
            } finally {
                display.settle();
            }
        }

        private byte[] vectors() throws IOException, SizeTooLargeException {
            if (vectors.isEmpty()) {
                vectors = Optional.of(ExportedDiagram.svg(diagram(), session.session()));
            }
            return vectors.orElseThrow();
        }

        private DRepresentation diagram() {
            return descriptor.getRepresentation();
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
}
