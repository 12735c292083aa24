// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.picture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.imageio.ImageIO;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relationalimages.viewpoint.graphics.image.Images;
import org.relationalimages.viewpoint.graphics.tests.ArrangedBoard;
import org.relationalimages.viewpoint.style.LabelPosition;
import org.relationalimages.viewpoint.style.NodeFigure;

/** Pictures of a specification in PDF files. */
class PdfPicturesTest {

	@TempDir
	Path folder;

	private URL find(String path) {
		try {
			return folder.resolve(path.substring(1)).toUri().toURL();
		} catch (MalformedURLException e) {
			throw new IllegalStateException(e);
		}
	}

	/** Checks that the PDF looks like the PNG, and contains those objects for a picture that two nodes show. */
	private void assertShown(String name, Class<?>... objects) throws IOException {
		ArrangedBoard board = new ArrangedBoard();
		// Squares, since this reader widens the lines of a stretched drawing uniformly.
		for (int side : new int[] { 12, 18 })
			board.node(board.diagram, "a picture", new NodeFigure.WorkspaceImage("/" + name), LabelPosition.BORDER, side, side);
		board.arranged();
		Images images = new Images(this::find);
		try (PdfPage pdf = new PdfPage(board.diagram, images)) {
			pdf.assertLooksLikePng(board.diagram, images);
			List<Class<? extends PDXObject>> found = new ArrayList<>();
			for (COSName one : pdf.page().getResources().getXObjectNames())
				found.add(pdf.page().getResources().getXObject(one).getClass());
			assertEquals(List.of(objects), found);
		}
	}

	private void drawing(String content) throws IOException {
		Files.writeString(folder.resolve("d.svg"), "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"48\" height=\"48\" viewBox=\"0 0 24 24\">"
				+ content + "</svg>");
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"<rect x='2' y='3' width='18' height='16' rx='4' fill='#D55E00' stroke='#333' stroke-width='2'/><path d='M4 12h12m-6-6v12'/>",
			"<path d='M2 2H22V22H2Z M8 8H16V16H8Z' fill='teal' fill-rule='evenodd'/><path d='M2 2Q12 22 22 2' fill='none' stroke='red'/>",
			"<g transform='translate(12 12) rotate(30) scale(1.5)' opacity='.5'><ellipse rx='6' ry='3' fill='blue'/><path d='M-5 0h10' stroke='black'/></g>",
			"<path d='M2 12H22' stroke='black' stroke-width='3' stroke-dasharray='4 3' stroke-dashoffset='2' stroke-linecap='round'/>",
			"<clipPath id='c'><circle cx='12' cy='12' r='8'/></clipPath><rect width='24' height='24' fill='purple' clip-path='url(#c)'/>",
			"<rect x='-20' y='-20' width='80' height='30' fill='green'/>", "<text x='1' y='18' font-size='16'>Ab</text>",
			"<style>.a{fill:#0072B2}</style><rect class='a' width='20' height='20'/><use href='#none'/>",
			"<rect width='20' height='20' fill='rgba(200,30,30,.4)' stroke='rgba(0,0,0,.5)' stroke-width='4'/>", "" })
	void drawingsStayDrawings(String content) throws IOException {
		drawing(content);
		assertShown("d.svg", PDFormXObject.class);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"<linearGradient id='g'><stop stop-color='red'/><stop offset='1' stop-color='blue'/></linearGradient><rect width='24' height='24' fill='url(#g)'/>",
			"<radialGradient id='g'><stop stop-color='red'/><stop offset='1' stop-color='blue'/></radialGradient>"
					+ "<circle cx='12' cy='12' r='11' stroke='url(#g)'/>",
			"<filter id='f'><feGaussianBlur stdDeviation='2'/></filter><rect x='6' y='6' width='12' height='12' filter='url(#f)'/>",
			"<mask id='m'><circle cx='12' cy='12' r='9' fill='white'/></mask><rect width='24' height='24' fill='orange' mask='url(#m)'/>",
			"<pattern id='p' width='.25' height='.25'><circle cx='3' cy='3' r='2'/></pattern><rect width='24' height='24' fill='url(#p)'/>" })
	void whatNoPathsCanShowBecomesPixels(String content) throws IOException {
		drawing(content);
		assertShown("d.svg", PDImageXObject.class);
	}

	@Test
	void picturesOfPixelsAreTakenOver() throws IOException {
		BufferedImage image = new BufferedImage(40, 40, BufferedImage.TYPE_INT_ARGB);
		Graphics2D graphics = image.createGraphics();
		graphics.setColor(new Color(20, 120, 60, 140));
		graphics.fillOval(4, 4, 30, 20);
		graphics.dispose();
		for (String format : List.of("png", "gif")) {
			ImageIO.write(image, format, folder.resolve("d." + format).toFile());
			assertShown("d." + format, PDImageXObject.class);
		}
		BufferedImage plain = new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB);
		plain.createGraphics().drawImage(image, 0, 0, null);
		ImageIO.write(plain, "jpg", folder.resolve("d.jpg").toFile());
		assertShown("d.jpg", PDImageXObject.class);
	}

	@Test
	void whatCannotBeReadIsLeftOut() throws IOException {
		drawing("<rect width='20' height='20'/>");
		String text = Files.readString(folder.resolve("d.svg"));
		Files.writeString(folder.resolve("d.svg"), text.replace("</svg>", "<rect"));
		assertTrue(new Images(this::find).get("/d.svg") != null, "its header can be read");
		assertShown("d.svg");
	}
}
