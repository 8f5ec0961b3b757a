package org.partnerstrategy.editor.matrix.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.partnerstrategy.editor.matrix.gesture.Card;
import org.partnerstrategy.editor.matrix.gesture.Drag;
import org.partnerstrategy.editor.matrix.gesture.Shown;
import org.partnerstrategy.editor.matrix.gesture.Target;
import org.partnerstrategy.editor.matrix.gesture.Targets;
import org.partnerstrategy.editor.matrix.gesture.Viewport;
import org.partnerstrategy.matrix.paint.Palette;
import org.partnerstrategy.matrix.scene.Box;
import org.partnerstrategy.matrix.scene.MatrixScene;
import org.partnerstrategy.matrix.scene.Point;
import org.partnerstrategy.matrix.scene.Role;
import org.partnerstrategy.method.Position;
import org.partnerstrategy.model.Relation;

/** Shows the matrix of a goal and lets it be edited with mouse and keyboard (handbook, steps 2 and 3). */
public final class MatrixCanvas {

    private static final int OVER = 80;
    private static final int ASIDE = 120;
    private static final int ASIDE_WITH_LEGEND = 400;
    private static final double STEP = 1.25;
    private static final double SELECTION = 3.5;

    private final Canvas canvas;
    private final Shown shown;
    private final Letters letters;
    private final StillPicture still;
    private final MouseGestures mouse;
    private final KeyGestures keys;

    private final double lettersSize;
    private BiPredicate<List<Relation>, org.eclipse.swt.graphics.Point> outside = (relations, place) -> false;
    private Optional<Viewport> chosen = Optional.empty();
    private Optional<Picture> picture = Optional.empty();
    private long lastPaint;

    /** A picture that is on the canvas, and what can be taken hold of in it. */
    record Picture(MatrixScene scene, Targets targets, Viewport viewport, Rectangle area) {
    }

    /**
     * Makes the canvas.
     *
     * @param lettersSize how large letters are: 1 is their usual size
     */
    public MatrixCanvas(Composite parent, Shown shown, double lettersSize) {
        this.shown = shown;
        this.lettersSize = lettersSize;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.H_SCROLL | SWT.V_SCROLL);
        canvas.setData(MatrixCanvas.class.getName(), this);
        letters = new Letters(canvas.getDisplay());
        still = new StillPicture(canvas, letters);
        mouse = new MouseGestures(this);
        keys = new KeyGestures(this);
        AccessibleMatrix words = AccessibleMatrix.describe(this);
        ISelectionChangedListener selected = event -> {
            canvas.redraw();
            words.selectionChanged();
        };
        shown.selection().addSelectionChangedListener(selected);
        canvas.addListener(SWT.Dispose, event -> shown.selection().removeSelectionChangedListener(selected));
        canvas.addListener(SWT.Paint, this::paint);
        canvas.addListener(SWT.Resize, event -> changed());
        canvas.addListener(SWT.Dispose, event -> dispose());
        scrolling(canvas.getHorizontalBar());
        scrolling(canvas.getVerticalBar());
        shown.onChange(this::changed);
    }

    private void scrolling(ScrollBar bar) {
        bar.addListener(SWT.Selection, event -> picture().ifPresent(now -> scrollTo(
                -canvas.getHorizontalBar().getSelection(), -canvas.getVerticalBar().getSelection(), now)));
    }

    private void scrollTo(int left, int top, Picture now) {
        pan(left - now.viewport().left(), top - now.viewport().top());
    }

    /** The control. */
    public Canvas control() {
        return canvas;
    }

    /** What is shown. */
    public Shown shown() {
        return shown;
    }

    /** What is dragged at the moment, with the mouse or the keyboard. */
    public Optional<Drag> drag() {
        return mouse.drag().or(keys::drag);
    }

    /** Drops what is moved with the keyboard. */
    public void finish() {
        keys.finish();
    }

    /** Gives up what is dragged with the mouse. Answers whether anything was. */
    public boolean cancel() {
        return mouse.cancel();
    }

    /** Takes hold of relations that are to be placed, which are dragged into the matrix from outside. */
    public void place(List<Relation> relations, int x, int y) {
        mouse.place(relations, x, y);
    }

    /** Moves what was dragged into the matrix. */
    public void moveTo(int x, int y) {
        mouse.moveTo(x, y);
    }

    /** Drops what was dragged into the matrix. */
    public void drop() {
        mouse.drop();
    }

    /**
     * Says what happens with relations that are dragged out of the canvas.
     *
     * @param taker takes them when it will have them at that place of the display, and answers whether it did
     */
    public void onDropOutside(BiPredicate<List<Relation>, org.eclipse.swt.graphics.Point> taker) {
        outside = taker;
    }

    boolean dropsOutside(List<Relation> relations, int x, int y) {
        return !canvas.getClientArea().contains(x, y) && outside.test(relations, canvas.toDisplay(x, y));
    }

    /** The keyboard's part. */
    public KeyGestures keys() {
        return keys;
    }

    /** What lies under a place of the canvas. */
    public Optional<Target> targetAt(int x, int y) {
        return picture().flatMap(now -> now.targets().at(now.viewport().inScene(x, y), selectedIds()));
    }

    /** The position under a place of the canvas, the nearest for places beside the matrix. */
    public Optional<Position> positionAt(int x, int y) {
        return picture().map(now -> {
            Point place = now.viewport().inScene(x, y);
            return now.scene().geometry().positionAt((int) Math.round(place.x()), (int) Math.round(place.y()));
        });
    }

    /** Where a position lies on the canvas. */
    public Optional<org.eclipse.swt.graphics.Point> placeOf(Position position) {
        return picture().map(now -> {
            Point place = now.scene().geometry().point(position);
            return new org.eclipse.swt.graphics.Point(now.viewport().x(place), now.viewport().y(place));
        });
    }

    /** Whether the product has pages of partners. */
    public boolean hasPartnerPages() {
        return PartnerPages.exist();
    }

    /** Opens the page of a relation's partner. */
    public void showPartner(Relation relation) {
        PartnerPages.show(relation);
    }

    /** The relations among the selected ones that the picture knows, by their identities. */
    List<String> selectedIds() {
        return shown.selected().stream().map(shown::id).flatMap(Optional::stream).toList();
    }

    /** Where a relation's marker lies on the canvas. */
    public Optional<Rectangle> bounds(Relation relation) {
        return shown.id(relation).flatMap(id -> picture().flatMap(now -> now.targets().marker(id)
                .map(box -> onCanvas(box, now.viewport()))));
    }

    static Rectangle onCanvas(Box box, Viewport viewport) {
        int x = viewport.x(new Point(box.left(), box.top()));
        int y = viewport.y(new Point(box.left(), box.top()));
        return new Rectangle(x, y, (int) Math.ceil(box.width() * viewport.scale()),
                (int) Math.ceil(box.height() * viewport.scale()));
    }

    /** What is on the canvas now; none without a goal. */
    Optional<Picture> picture() {
        if (picture.isEmpty()) {
            Rectangle area = canvas.getClientArea();
            int aside = shown.options().legend() ? ASIDE_WITH_LEGEND : ASIDE;
            Viewport wanted = chosen.orElseGet(() -> Viewport.fitting(Math.max(1, area.width),
                    Math.max(1, area.height), aside, OVER, lettersSize));
            picture = shown.scene(wanted.pixelsPerPoint()).map(scene -> new Picture(scene,
                    new Targets(scene, shown.line(), shown.cuts()), wanted.within(area.width, area.height, scene),
                    area));
            picture.ifPresent(this::showScrollBars);
        }
        return picture;
    }

    private void showScrollBars(Picture now) {
        Viewport viewport = now.viewport();
        show(canvas.getHorizontalBar(), -viewport.left(), now.area().width, now.scene().width() * viewport.scale());
        show(canvas.getVerticalBar(), -viewport.top(), now.area().height, now.scene().height() * viewport.scale());
    }

    private static void show(ScrollBar bar, int place, int room, double size) {
        int all = (int) Math.floor(size);
        bar.setVisible(all > room && room > 0);
        if (all > room && room > 0) {
            bar.setValues(place, 0, all, room, 20, room);
        }
    }

    /** Paints anew, as the picture or the canvas has changed. */
    void changed() {
        if (!canvas.isDisposed()) {
            picture = Optional.empty();
            canvas.redraw();
        }
    }

    void redraw() {
        canvas.redraw();
    }

    /** Moves the picture in the canvas. */
    void pan(int right, int down) {
        picture().ifPresent(now -> {
            Viewport moved = now.viewport().moved(right, down).within(now.area().width, now.area().height, now.scene());
            if (!moved.equals(now.viewport())) {
                chosen = Optional.of(moved);
                changed();
            }
        });
    }

    /** Makes the matrix larger or smaller, around the middle of the canvas. */
    public void zoom(boolean larger) {
        Rectangle area = canvas.getClientArea();
        zoom(larger, area.width / 2, area.height / 2);
    }

    void zoom(boolean larger, int x, int y) {
        picture().ifPresent(now -> {
            int points = now.viewport().pixelsPerPoint();
            int size = larger ? Math.max(points + 1, (int) Math.round(points * STEP))
                    : Math.min(points - 1, (int) Math.round(points / STEP));
            zoomTo(size, x, y, now);
        });
    }

    private void zoomTo(int points, int x, int y, Picture now) {
        chosen = Optional.of(now.viewport().zoomed(points, lettersSize, x, y, now.scene()));
        changed();
    }

    /** The usual size: that of exported pictures. */
    public void zoomToUsual() {
        picture().ifPresent(now -> zoomTo(8, now.area().width / 2, now.area().height / 2, now));
    }

    /** Shows the whole matrix. */
    public void fit() {
        chosen = Optional.empty();
        changed();
    }

    /** Moves a relation's marker into sight. */
    public void reveal(Relation relation) {
        bounds(relation).ifPresent(box -> picture().ifPresent(now -> {
            if (!now.area().contains(box.x, box.y) || !now.area().contains(box.x + box.width, box.y + box.height)) {
                pan(now.area().width / 2 - box.x, now.area().height / 2 - box.y);
            }
        }));
    }

    /** The palette that fits the theme of the workbench. */
    Palette palette() {
        RGB ground = canvas.getParent().getBackground().getRGB();
        return ground.red + ground.green + ground.blue < 3 * 128 ? Palette.dark() : Palette.light();
    }

    /** How long the last painting took, in nanoseconds. */
    public long lastPaint() {
        return lastPaint;
    }

    private void paint(Event event) {
        long start = System.nanoTime();
        Palette palette = palette();
        picture().ifPresentOrElse(now -> paint(event.gc, now, palette), () -> {
            event.gc.setBackground(canvas.getParent().getBackground());
            event.gc.fillRectangle(canvas.getClientArea());
        });
        lastPaint = System.nanoTime() - start;
    }

    private void paint(GC gc, Picture now, Palette palette) {
        Optional<Drag> drag = drag();
        still.draw(gc, new StillPicture.Content(now.scene(), now.viewport(), palette, now.area(),
                mouse.hidden().or(keys::hidden)));
        ScenePainter painter = new ScenePainter(gc, palette, letters, now.viewport());
        if (drag.isEmpty()) {
            paintHandles(painter, now);
            selectedIds().forEach(id -> now.targets().marker(id).ifPresent(box -> painter.ring(Targets.centre(box),
                    box.width() / 2 + SELECTION, Role.STRATEGY_LINE, 2)));
        }
        mouse.marked().flatMap(now.targets()::marker).ifPresent(box -> painter.ring(Targets.centre(box),
                box.width() / 2 + SELECTION, Role.ENTRY, 1));
        drag.ifPresent(moved -> painter.paint(moved.marks(now.scene().geometry())));
        painter.end();
        mouse.marquee().ifPresent(box -> paintMarquee(gc, box, palette));
        card(now).ifPresent(placed -> new CardPainter(gc, palette).paint(placed.card(), placed.x(), placed.y(),
                now.area()));
        if (canvas.isFocusControl()) {
            gc.setForeground(canvas.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION));
            gc.setLineWidth(1);
            gc.drawRectangle(0, 0, now.area().width - 1, now.area().height - 1);
        }
    }

    private void paintHandles(ScenePainter painter, Picture now) {
        shown.line().corners().forEach(corner ->
                painter.handle(now.scene().geometry().point(corner), 4, Role.STRATEGY_LINE));
        painter.handle(new Point(now.scene().geometry().x(shown.cuts().dependency()),
                now.scene().geometry().bottom()), 3.5, Role.CUT);
        painter.handle(new Point(now.scene().geometry().left(), now.scene().geometry().y(shown.cuts().influence())),
                3.5, Role.CUT);
    }

    private static void paintMarquee(GC gc, Rectangle box, Palette palette) {
        palette.style(Role.STRATEGY_LINE).stroke().ifPresent(line -> {
            gc.setForeground(ScenePainter.color(line));
            gc.setBackground(ScenePainter.color(line));
        });
        gc.setAlpha(30);
        gc.fillRectangle(box);
        gc.setAlpha(255);
        gc.setLineWidth(1);
        gc.drawRectangle(box);
    }

    /** A card and the place beside which it stands. */
    record PlacedCard(Card card, int x, int y) {
    }

    private Optional<PlacedCard> card(Picture now) {
        return mouse.card().or(() -> keys.drag().map(drag -> {
            Point place = now.scene().geometry().point(drag.place());
            return new PlacedCard(drag.card(), now.viewport().x(place), now.viewport().y(place));
        }));
    }

    /** The relations of these identities. */
    List<Relation> relations(Iterable<String> ids) {
        List<Relation> found = new ArrayList<>();
        ids.forEach(id -> Optional.ofNullable(shown.relations().get(id)).ifPresent(found::add));
        return found;
    }

    private void dispose() {
        still.dispose();
        letters.dispose();
    }
}
