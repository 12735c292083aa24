// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.tests.kill;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

/**
 * Replaces the default file system, so that every operation on files is observed: {@code
 * -Djava.nio.file.spi.DefaultFileSystemProvider=…}.
 */
public final class DyingProvider extends FileSystemProvider {

	private final FileSystemProvider real;
	private final DyingSystem system;

	/** Called by the Java platform. */
	public DyingProvider(FileSystemProvider real) {
		this.real = real;
		this.system = new DyingSystem(this, real.getFileSystem(URI.create("file:///")));
	}

	private static Path real(Path path) {
		return DyingPaths.real(path);
	}

	@Override
	public String getScheme() {
		return "file";
	}

	@Override
	public FileSystem newFileSystem(URI uri, Map<String, ?> environment) throws IOException {
		return real.newFileSystem(uri, environment);
	}

	@Override
	public FileSystem getFileSystem(URI uri) {
		return system;
	}

	@Override
	public Path getPath(URI uri) {
		return system.paths().wrap(real.getPath(uri));
	}

	@Override
	public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
		if (options.contains(StandardOpenOption.CREATE_NEW) || options.contains(StandardOpenOption.CREATE))
			Death.step();
		Death.look();
		return Death.opened(new DyingChannel(real.newFileChannel(real(path), options, attributes)));
	}

	@Override
	public SeekableByteChannel newByteChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
			throws IOException {
		return newFileChannel(path, options, attributes);
	}

	@Override
	public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter) throws IOException {
		Death.look();
		DirectoryStream<Path> all = real.newDirectoryStream(real(folder), one -> filter.accept(system.paths().wrap(one)));
		return new DirectoryStream<>() {
			@Override
			public Iterator<Path> iterator() {
				Iterator<Path> paths = all.iterator();
				return new Iterator<>() {
					@Override
					public boolean hasNext() {
						return paths.hasNext();
					}

					@Override
					public Path next() {
						return system.paths().wrap(paths.next());
					}
				};
			}

			@Override
			public void close() throws IOException {
				all.close();
			}
		};
	}

	@Override
	public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
		Death.step();
		real.createDirectory(real(folder), attributes);
	}

	@Override
	public void createLink(Path link, Path existing) throws IOException {
		Death.step();
		real.createLink(real(link), real(existing));
	}

	@Override
	public void createSymbolicLink(Path link, Path target, FileAttribute<?>... attributes) throws IOException {
		Death.step();
		real.createSymbolicLink(real(link), real(target), attributes);
	}

	@Override
	public Path readSymbolicLink(Path link) throws IOException {
		Death.look();
		return system.paths().wrap(real.readSymbolicLink(real(link)));
	}

	@Override
	public void delete(Path path) throws IOException {
		Death.step();
		real.delete(real(path));
	}

	@Override
	public boolean deleteIfExists(Path path) throws IOException {
		Death.step();
		return real.deleteIfExists(real(path));
	}

	@Override
	public void copy(Path from, Path to, CopyOption... options) throws IOException {
		Death.step();
		real.copy(real(from), real(to), options);
	}

	@Override
	public void move(Path from, Path to, CopyOption... options) throws IOException {
		Death.step();
		real.move(real(from), real(to), options);
	}

	@Override
	public boolean isSameFile(Path one, Path other) throws IOException {
		Death.look();
		return real.isSameFile(real(one), real(other));
	}

	@Override
	public boolean isHidden(Path path) throws IOException {
		return real.isHidden(real(path));
	}

	@Override
	public FileStore getFileStore(Path path) throws IOException {
		Death.look();
		return real.getFileStore(real(path));
	}

	@Override
	public void checkAccess(Path path, AccessMode... modes) throws IOException {
		Death.look();
		real.checkAccess(real(path), modes);
	}

	@Override
	public <V extends FileAttributeView> V getFileAttributeView(Path path, Class<V> type, LinkOption... options) {
		Death.look();
		return real.getFileAttributeView(real(path), type, options);
	}

	@Override
	public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options) throws IOException {
		Death.look();
		return real.readAttributes(real(path), type, options);
	}

	@Override
	public Map<String, Object> readAttributes(Path path, String names, LinkOption... options) throws IOException {
		Death.look();
		return real.readAttributes(real(path), names, options);
	}

	@Override
	public void setAttribute(Path path, String name, Object value, LinkOption... options) throws IOException {
		Death.step();
		real.setAttribute(real(path), name, value, options);
	}
}
