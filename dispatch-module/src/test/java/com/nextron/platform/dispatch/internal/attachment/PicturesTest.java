package com.nextron.platform.dispatch.internal.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nextron.platform.core.problem.InvalidInput;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PicturesTest {
    /** One red pixel, lossless. */
    private static final String WEBP = "UklGRiQAAABXRUJQVlA4IBgAAAAwAQCdASoBAAEAAgA0JaQAA3AA/vuUAAA=";

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg"})
    void photoBecomesAJpegWhateverItWas(String format) throws IOException {
        byte[] taken = picture(format, 300, 200);

        byte[] kept = Pictures.asPhoto(taken);

        assertThat(kept).startsWith(0xff, 0xd8);
        assertThat(read(kept).getWidth()).isEqualTo(300);
    }

    @Test
    void webpIsTaken() throws IOException {
        byte[] kept = Pictures.asPhoto(Base64.getDecoder().decode(WEBP));

        assertThat(read(kept).getWidth()).isEqualTo(1);
    }

    @Test
    void largePhotoIsMadeSmaller() throws IOException {
        byte[] kept = Pictures.asPhoto(picture("jpeg", 4500, 3000));

        assertThat(read(kept).getWidth()).isEqualTo(2000);
        assertThat(read(kept).getHeight()).isEqualTo(1333);
    }

    @Test
    void positionThatThePhoneWroteIsGone() throws IOException {
        byte[] taken = withExif(picture("jpeg", 40, 30), 1, "GPS 69.6492 N 18.9553 E");

        byte[] kept = Pictures.asPhoto(taken);

        assertThat(new String(taken, StandardCharsets.ISO_8859_1)).contains("GPS 69.6492");
        assertThat(new String(kept, StandardCharsets.ISO_8859_1))
                .doesNotContain("GPS")
                .doesNotContain("Exif");
    }

    @Test
    void photoOfATurnedPhoneIsUpright() throws IOException {
        BufferedImage kept = read(Pictures.asPhoto(withExif(picture("jpeg", 40, 30), 6, "")));

        assertThat(kept.getWidth()).isEqualTo(30);
        assertThat(kept.getHeight()).isEqualTo(40);
        assertThat(new Color(kept.getRGB(25, 4)).getRed())
                .as("the left end, now on top")
                .isGreaterThan(200);
        assertThat(new Color(kept.getRGB(25, 35)).getRed()).isLessThan(60);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%PDF-1.7", "GIF89a;", "<svg xmlns='http://www.w3.org/2000/svg'/>", "", "\u0089PNG\r\n"})
    void whatIsNoPictureIsRefused(String content) {
        byte[] sent = content.getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> Pictures.asPhoto(sent)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void damagedPictureIsRefused() throws IOException {
        byte[] whole = picture("png", 300, 200);
        byte[] half = ByteBuffer.allocate(60).put(whole, 0, 60).array();

        assertThatThrownBy(() -> Pictures.asPhoto(half)).isInstanceOf(InvalidInput.class);
    }

    /** Declares 60 000 × 60 000 pixels in a few bytes. */
    @Test
    void pictureThatWouldFillTheMemoryIsRefusedUnread() throws IOException {
        byte[] small = picture("png", 10, 10);
        ByteBuffer.wrap(small).putInt(16, 60_000).putInt(20, 60_000);

        assertThatThrownBy(() -> Pictures.asPhoto(small)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void signatureHasToBeAPng() throws IOException {
        byte[] jpeg = picture("jpeg", 40, 30);

        assertThatThrownBy(() -> Pictures.asSignature(jpeg)).isInstanceOf(InvalidInput.class);
        assertThat(Pictures.asSignature(picture("png", 40, 30))).startsWith(0x89, 'P', 'N', 'G');
    }

    /** Red at the left, black at the right. */
    private static byte[] picture(String format, int width, int height) throws IOException {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture, format, out);
        return out.toByteArray();
    }

    /** As a phone writes it: an Exif part with the way the phone was held, and more. */
    private static byte[] withExif(byte[] jpeg, int orientation, String more) {
        byte[] said = more.getBytes(StandardCharsets.ISO_8859_1);
        ByteBuffer tiff = ByteBuffer.allocate(26 + said.length)
                .put("MM".getBytes(StandardCharsets.US_ASCII))
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .put(said);
        ByteBuffer part = ByteBuffer.allocate(4 + 6 + tiff.capacity())
                .putShort((short) 0xffe1)
                .putShort((short) (2 + 6 + tiff.capacity()))
                .put("Exif\0\0".getBytes(StandardCharsets.US_ASCII))
                .put(tiff.array());
        return ByteBuffer.allocate(jpeg.length + part.capacity())
                .put(jpeg, 0, 2)
                .put(part.array())
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    private static BufferedImage read(byte[] jpeg) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(jpeg));
    }
}
