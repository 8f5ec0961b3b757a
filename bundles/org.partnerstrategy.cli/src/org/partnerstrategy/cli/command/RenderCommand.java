/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.partnerstrategy.cli.BadInputException;
import org.partnerstrategy.cli.OutputName;
import org.partnerstrategy.cli.StrategyIndex;
import org.partnerstrategy.cli.StudioCommand;
import org.partnerstrategy.cli.command.PictureFormat.Painter;
import org.partnerstrategy.example.HandbookExample;
import org.partnerstrategy.matrix.MatrixOptions;
import org.partnerstrategy.matrix.MatrixScenes;
import org.partnerstrategy.matrix.Paper;
import org.partnerstrategy.matrix.Part;
import org.partnerstrategy.matrix.View;
import org.partnerstrategy.matrix.overlay.Overlay;
import org.partnerstrategy.matrix.overlay.Overlays;
import org.partnerstrategy.matrix.paint.PictureNames;
import org.partnerstrategy.matrix.scene.MatrixScene;
import org.partnerstrategy.matrix.scene.Remark;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.file.MadeFolder;
import org.partnerstrategy.model.file.WholeFile;
import org.partnerstrategy.model.file.WholeFiles;
import org.partnerstrategy.model.resource.StrategyFile;
import org.partnerstrategy.model.text.Message;
import org.partnerstrategy.model.text.Shortened;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Draws the matrices of goals (handbook, steps 2 and 3). */
@Command(name = "render")
public final class RenderCommand extends StudioSubcommand {

    private static final int REMARKS_SHOWN = 5;

    @ArgGroup(multiplicity = "1")
    private Source source;

    @ArgGroup
    private Goals goals = new Goals();

    @ArgGroup
    private Shown shown = new Shown();

    @Option(names = "--format", paramLabel = "svg|png|pdf|pptx", defaultValue = "svg")
    private PictureFormat format;

    @Option(names = "--theme", paramLabel = "light|dark", defaultValue = "light")
    private Theme theme;

    @Option(names = "--template", paramLabel = "TEMPLATE")
    private Path template;

    @Option(names = "--paper", paramLabel = "a4|a3|slide")
    private PaperOption paper;

    @Option(names = "--patterns")
    private boolean patterns;

    @Option(names = "--amounts")
    private boolean amounts;

    @Option(names = "--overlay", paramLabel = "ID", completionCandidates = OverlayIds.class)
    private List<String> overlays = List.of();

    @Option(names = "--review", paramLabel = "REVIEW")
    private Optional<String> review;

    @Option(names = { "-o", "--output" }, paramLabel = "FOLDER", defaultValue = "matrices")
    private Path folder;

    /** The identities of extra marks. */
    static final class OverlayIds implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            List<String> ids = Overlays.installed().all().stream().map(Overlay::id).toList();
            return (ids.isEmpty() ? List.of("-") : ids).iterator();
        }
    }

    /** What is drawn. */
    private static final class Source {

        @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
        private Path file;

        @Option(names = "--example")
        private boolean example;
    }

    /** Which of its goals. */
    private static final class Goals {

        @Option(names = "--goal", paramLabel = "GOAL")
        private List<String> names = List.of();

        @Option(names = "--all")
        private boolean all;
    }

    /** Which positions. */
    private static final class Shown {

        @Option(names = "--now")
        private boolean now;

        @Option(names = "--desired")
        private boolean desired;

        View view() {
            if (now) {
                return View.NOW;
            }
            return desired ? View.DESIRED : View.BOTH;
        }
    }

    /** A picture as it goes into a file. */
    private record Picture(byte[] content, List<Remark> remarks) {

        static Picture of(Goal goal, MatrixOptions options, UnaryOperator<MatrixScene> sheet, Painter painter) {
            MatrixScene scene = sheet.apply(MatrixScenes.of(goal, options));
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            try {
                painter.paint(goal, scene, content);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return new Picture(content.toByteArray(), scene.remarks());
        }
    }

    @Override
    public Integer call() throws IOException {
        OutputName.ofFolder(folder);
        PartnerStrategy strategy = source.example ? HandbookExample.create(language())
                : StrategyFile.load(source.file);
        StrategyIndex index = new StrategyIndex(strategy);
        List<Goal> drawn = goals.names.isEmpty() ? index.goals() : goals.names.stream().map(index::goal).toList();
        MatrixOptions options = format.options(options().at(review.map(index::review)));
        Painter painter = format.painter(theme.palette(), paper().orElse(Paper.A4), template());
        // Nothing changes the strategy meanwhile, so that all processors can draw.
        UnaryOperator<MatrixScene> sheet = scene -> paper().map(made -> made.sheet(scene)).orElse(scene);
        List<Picture> pictures = draw(drawn, options, sheet, painter);
        PictureNames names = new PictureNames();
        Map<WholeFile, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i < pictures.size(); i++) {
            files.put(target(folder.resolve(names.of(drawn.get(i)) + "." + format)), pictures.get(i).content());
        }
        try (MadeFolder made = OutputName.makeFolder(folder)) {
            WholeFiles.write(files);
        }
        Iterator<Picture> written = pictures.iterator();
        files.keySet().forEach(file -> tell(file.path(), written.next()));
        return StudioCommand.DONE;
    }

    private static List<Picture> draw(List<Goal> drawn, MatrixOptions options, UnaryOperator<MatrixScene> sheet,
            Painter painter) throws IOException {
        try {
            return drawn.parallelStream().map(goal -> Picture.of(goal, options, sheet, painter)).toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private Optional<Paper> paper() {
        return Optional.ofNullable(paper).map(PaperOption::paper);
    }

    private Optional<Path> template() {
        if (template != null && format != PictureFormat.pptx) {
            throw new BadInputException(Message.of(RenderCommand.class, "render.template"));
        }
        return Optional.ofNullable(template);
    }

    private MatrixOptions options() {
        if (format == PictureFormat.pptx && paper().filter(made -> made != Paper.SLIDE).isPresent()) {
            throw new BadInputException(Message.of(RenderCommand.class, "render.paper"));
        }
        MatrixOptions options = MatrixOptions.in(language()).showing(shown.view()).with(Part.AMOUNTS, amounts)
                .with(Part.NUMBERS).with(Part.BENEATH);
        options = patterns ? options.with(Part.PATTERNS) : options;
        options = paper().isPresent() ? paper().get().options(options) : options;
        for (String id : overlays) {
            Overlay overlay = Overlays.installed().find(id).orElseThrow(() -> new BadInputException(Message.of(
                    RenderCommand.class, "render.noOverlay", id, String.join(", ", new OverlayIds()))));
            options = options.with(overlay, true);
        }
        return options;
    }

    /** A file that replaces nothing that the pictures are made from. */
    private WholeFile target(Path file) {
        return WholeFile.at(file).apartFrom(Stream.of(source.file, template).filter(Objects::nonNull)
                .toArray(Path[]::new));
    }

    private void tell(Path file, Picture picture) {
        out().println(file);
        for (Remark.Kind kind : Remark.Kind.values()) {
            tell(file, kind, picture.remarks().stream().filter(remark -> remark.kind() == kind).toList());
        }
    }

    private void tell(Path file, Remark.Kind kind, List<Remark> remarks) {
        if (!remarks.isEmpty()) {
            String names = remarks.stream().limit(REMARKS_SHOWN).map(Remark::text).map(Shortened::of)
                    .collect(Collectors.joining("; "));
            warn(kind == Remark.Kind.SHORTENED ? "render.shortened" : "render.leftOut", file.toString(),
                    remarks.size(), remarks.size() > REMARKS_SHOWN ? names + "; …" : names);
        }
    }
}
