package com.nextron.platform.dispatch.internal.attachment;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a camera was held, as a JPEG's Exif part says it (tag 0x0112): phones store the picture as the sensor saw it. The
 * part itself is dropped when the picture is drawn anew, so it has to be followed before.
 */
enum Orientation {
    UPRIGHT,
    UPSIDE_DOWN,
    TURNED_RIGHT,
    TURNED_LEFT;

    private static final int START_OF_SCAN = 0xda;
    private static final int APP1 = 0xe1;
    private static final int TAG = 0x0112;
    private static final int EXIF_HEADER = 6;
    private static final int ENTRY = 12;

    /** Of that JPEG; upright where it says nothing that can be read, and for every other format. */
    static Orientation of(byte[] content) {
        try {
            return content.length > 3 && (content[0] & 0xff) == 0xff && (content[1] & 0xff) == 0xd8
                    ? ofJpeg(ByteBuffer.wrap(content))
                    : UPRIGHT;
        } catch (IndexOutOfBoundsException | IllegalArgumentException cutOff) {
            return UPRIGHT;
        }
    }

    private static Orientation ofJpeg(ByteBuffer jpeg) {
        int at = 2;
        while (at + 4 < jpeg.limit() && (jpeg.get(at) & 0xff) == 0xff) {
            int marker = jpeg.get(at + 1) & 0xff;
            int length = jpeg.getShort(at + 2) & 0xffff;
            if (marker == START_OF_SCAN) {
                return UPRIGHT;
            }
            if (marker == APP1 && jpeg.getInt(at + 4) == 0x45786966) {
                return ofExif(jpeg.slice(at + 4 + EXIF_HEADER, length - 2 - EXIF_HEADER));
            }
            at += 2 + length;
        }
        return UPRIGHT;
    }

    private static Orientation ofExif(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xffff;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY;
            if ((tiff.getShort(entry) & 0xffff) == TAG) {
                return switch (tiff.getShort(entry + 8)) {
                    case 3 -> UPSIDE_DOWN;
                    case 6 -> TURNED_RIGHT;
                    case 8 -> TURNED_LEFT;
                    default -> UPRIGHT;
                };
            }
        }
        return UPRIGHT;
    }

    /** The picture as the photographer saw it. */
    BufferedImage upright(BufferedImage picture) {
        return switch (this) {
            case UPRIGHT -> picture;
            case UPSIDE_DOWN -> turned(picture, 2);
            case TURNED_RIGHT -> turned(picture, 1);
            case TURNED_LEFT -> turned(picture, 3);
        };
    }

    private static BufferedImage turned(BufferedImage picture, int quarters) {
        boolean lying = quarters % 2 == 1;
        int width = lying ? picture.getHeight() : picture.getWidth();
        int height = lying ? picture.getWidth() : picture.getHeight();
        BufferedImage turned = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        AffineTransform turn = new AffineTransform();
        turn.translate(width / 2.0, height / 2.0);
        turn.quadrantRotate(quarters);
        turn.translate(-picture.getWidth() / 2.0, -picture.getHeight() / 2.0);
        Graphics2D pen = turned.createGraphics();
        pen.drawImage(picture, turn, null);
        pen.dispose();
        return turned;
    }
}
