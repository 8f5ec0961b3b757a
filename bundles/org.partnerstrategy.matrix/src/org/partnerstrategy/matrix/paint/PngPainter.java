/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.matrix.paint;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import java.util.Optional;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

import org.partnerstrategy.matrix.scene.MatrixScene;

/** Paints scenes as PNG, without a screen. The title is in the file too. */
public final class PngPainter {

    private static final String METADATA = "javax_imageio_png_1.0";

    private final Palette palette;
    private final double scale;
    private Optional<PictureFont> font = Optional.empty();

    /**
     * Paints with a palette.
     *
     * @param scale pixels of the image per pixel of the scene: 1 for usual screens, 2 for fine ones and for print
     */
    public PngPainter(Palette palette, double scale) {
        this.palette = Objects.requireNonNull(palette);
        this.scale = scale;
    }

    /**
     * Writes a picture. The stream is not closed.
     *
     * @throws PictureException when this computer cannot draw letters
     * @throws IOException when the stream cannot be written
     */
    public void paint(MatrixScene scene, OutputStream stream) throws IOException {
        BufferedImage image = image(scene);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        try (ImageOutputStream output = new MemoryCacheImageOutputStream(stream)) {
            writer.setOutput(output);
            IIOMetadata metadata = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image),
                    null);
            metadata.mergeTree(METADATA, title(scene));
            writer.write(new IIOImage(image, null, metadata));
        } finally {
            writer.dispose();
        }
    }

    /**
     * The picture in memory.
     *
     * @throws PictureException when this computer cannot draw letters
     */
    public BufferedImage image(MatrixScene scene) throws PictureException {
        PictureFont letters = font();
        BufferedImage image = new BufferedImage((int) Math.ceil(scene.width() * scale),
                (int) Math.ceil(scene.height() * scale), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.scale(scale, scale);
            new GraphicsPainter(graphics, palette, letters).paint(scene);
        } finally {
            graphics.dispose();
        }
        return image;
    }

    /** Reading the font takes longer than painting a picture. */
    private synchronized PictureFont font() throws PictureException {
        if (font.isEmpty()) {
            font = Optional.of(PictureFont.load());
        }
        return font.get();
    }

    private static IIOMetadataNode title(MatrixScene scene) {
        IIOMetadataNode entry = new IIOMetadataNode("iTXtEntry");
        entry.setAttribute("keyword", "Title");
        entry.setAttribute("compressionFlag", "FALSE");
        entry.setAttribute("compressionMethod", "0");
        entry.setAttribute("languageTag", scene.language().toLanguageTag());
        entry.setAttribute("translatedKeyword", "");
        entry.setAttribute("text", scene.title());
        IIOMetadataNode text = new IIOMetadataNode("iTXt");
        text.appendChild(entry);
        IIOMetadataNode root = new IIOMetadataNode(METADATA);
        root.appendChild(text);
        return root;
    }
}
