package org.partnerstrategy.cli.command;

import java.io.IOException;
import java.io.OutputStream;

import org.partnerstrategy.matrix.paint.Palette;
import org.partnerstrategy.matrix.paint.PngPainter;
import org.partnerstrategy.matrix.paint.SvgPainter;
import org.partnerstrategy.matrix.scene.MatrixScene;

/** The forms in which a picture can be drawn. Their names are the extensions of the files. */
enum PictureFormat {

    /** Vectors, for documents and the web. */
    svg {
        @Override
        void paint(MatrixScene scene, Palette palette, OutputStream stream) throws IOException {
            new SvgPainter(palette).paint(scene, stream);
        }
    },
    /** Pixels, twice as fine as on a usual screen, for slides. */
    png {
        @Override
        void paint(MatrixScene scene, Palette palette, OutputStream stream) throws IOException {
            new PngPainter(palette, 2).paint(scene, stream);
        }
    };

    abstract void paint(MatrixScene scene, Palette palette, OutputStream stream) throws IOException;
}
