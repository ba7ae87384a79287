package com.nextron.platform.dispatch.internal.attachment;

import com.nextron.platform.core.problem.FieldError;
import com.nextron.platform.core.problem.InvalidInput;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;

/**
 * Draws pictures from outside anew: what a file says it is does not count, only what it is, and nothing but the pixels
 * comes through.
 */
final class Pictures {
    private static final int LONGEST_SIDE = 2000;
    private static final long MOST_PIXELS = 60_000_000L;
    private static final float QUALITY = 0.82f;
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    static {
        // A server's temporary folder is slower than its memory, and a photo is small.
        ImageIO.setUseCache(false);
    }

    private Pictures() {}

    /** The picture as an upright JPEG of at most 2000 pixels a side; {@link InvalidInput} if it is none. */
    static byte[] asPhoto(byte[] content) {
        ImageReader reader = readerOf(content, "photo");
        BufferedImage seen = draw(read(reader, content, "photo"), LONGEST_SIDE);
        return jpeg(Orientation.of(content).upright(seen));
    }

    /** A signature drawn on a screen, as a PNG. */
    static byte[] asSignature(byte[] content) {
        if (!startsWith(content, PNG)) {
            throw noPicture("signature", "The signature has to be a PNG.");
        }
        BufferedImage drawn = draw(read(readerOf(content, "signature"), content, "signature"), LONGEST_SIDE);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(drawn, "png", out);
        } catch (IOException e) {
            throw new IllegalStateException("a picture in memory cannot be written", e);
        }
        return out.toByteArray();
    }

    private static ImageReader readerOf(byte[] content, String field) {
        if (startsWith(content, PNG)) {
            return named("png");
        }
        if (content.length > 3 && (content[0] & 0xff) == 0xff && (content[1] & 0xff) == 0xd8) {
            return named("jpeg");
        }
        if (content.length > 12 && is(content, 0, "RIFF") && is(content, 8, "WEBP")) {
            return new WebPImageReaderSpi().createReaderInstance(null);
        }
        throw noPicture(field, "That is no photo we can take: send a JPEG, PNG or WebP.");
    }

    private static ImageReader named(String format) {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
        return readers.next();
    }

    private static BufferedImage read(ImageReader reader, byte[] content, String field) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            reader.setInput(in, true, true);
            long width = reader.getWidth(0);
            long height = reader.getHeight(0);
            if (width * height > MOST_PIXELS) {
                throw noPicture(field, "The picture has more than 60 megapixels; send a smaller one.");
            }
            ImageReadParam param = reader.getDefaultReadParam();
            int every = (int) Math.max(1, Math.max(width, height) / (2 * LONGEST_SIDE));
            param.setSourceSubsampling(every, every, 0, 0);
            return reader.read(0, param);
        } catch (IOException | RuntimeException broken) {
            if (broken instanceof InvalidInput told) {
                throw told;
            }
            throw noPicture(field, "The picture cannot be read; it may be damaged. Take it again, please.");
        } finally {
            reader.dispose();
        }
    }

    /** On white, so that what was transparent stays readable, and no larger than that. */
    private static BufferedImage draw(BufferedImage source, int longest) {
        int longer = Math.max(source.getWidth(), source.getHeight());
        int width = longer <= longest ? source.getWidth() : Math.max(1, source.getWidth() * longest / longer);
        int height = longer <= longest ? source.getHeight() : Math.max(1, source.getHeight() * longest / longer);
        BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = drawn.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(source, 0, 0, width, height, null);
        pen.dispose();
        return drawn;
    }

    private static byte[] jpeg(BufferedImage picture) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam param = writer.getDefaultWriteParam();
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionQuality(QUALITY);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ImageOutputStream to = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(to);
            writer.write(null, new IIOImage(picture, null, null), param);
        } catch (IOException e) {
            throw new IllegalStateException("a picture in memory cannot be written", e);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    private static boolean startsWith(byte[] content, byte[] start) {
        return content.length > start.length && Arrays.equals(content, 0, start.length, start, 0, start.length);
    }

    private static boolean is(byte[] content, int at, String letters) {
        for (int i = 0; i < letters.length(); i++) {
            if (content[at + i] != letters.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static InvalidInput noPicture(String field, String sentence) {
        return new InvalidInput(new FieldError(field, sentence));
    }
}
