// Generated from server/core/model/kinds by `npm run generate`. Do not edit.
export const kinds = {
  "ad": {
    "family": "source",
    "drawnAs": "source",
    "double": false,
    "thumb": false,
    "shape": "sheet",
    "size": [
      20,
      26
    ],
    "icon": "M14 3v4a1 1 0 0 0 1 1h4 M17 21h-10a2 2 0 0 1 -2 -2v-14a2 2 0 0 1 2 -2h7l5 5v11a2 2 0 0 1 -2 2 M9 9l1 0 M9 13l6 0 M9 17l6 0",
    "colour": {
      "light": {
        "fill": "#FFFFFF",
        "stroke": "#4A525C",
        "icon": "#4A525C"
      },
      "dark": {
        "fill": "#1C2128",
        "stroke": "#AEB6C0",
        "icon": "#C9CFD6"
      }
    }
  },
  "image": {
    "family": "source",
    "drawnAs": "source",
    "double": false,
    "thumb": true,
    "shape": "square",
    "size": [
      25,
      25
    ],
    "icon": "M15 8h.01 M3 6a3 3 0 0 1 3 -3h12a3 3 0 0 1 3 3v12a3 3 0 0 1 -3 3h-12a3 3 0 0 1 -3 -3v-12 M3 16l5 -5c.928 -.893 2.072 -.893 3 0l5 5 M14 14l1 -1c.928 -.893 2.072 -.893 3 0l3 3",
    "colour": {
      "light": {
        "fill": "#FFF3D1",
        "stroke": "#7A5200",
        "icon": "#7A5200"
      },
      "dark": {
        "fill": "#2E2610",
        "stroke": "#E8A93A",
        "icon": "#F0B84F"
      }
    }
  },
  "cluster": {
    "family": "source",
    "drawnAs": "source",
    "double": true,
    "thumb": true,
    "shape": "square",
    "size": [
      31,
      31
    ],
    "icon": "M15 8h.01 M11.5 21h-5.5a3 3 0 0 1 -3 -3v-12a3 3 0 0 1 3 -3h12a3 3 0 0 1 3 3v5.5 M15 18a3 3 0 1 0 6 0a3 3 0 1 0 -6 0 M20.2 20.2l1.8 1.8 M3 16l5 -5c.928 -.893 2.072 -.893 3 0l2 2",
    "colour": {
      "light": {
        "fill": "#FFF3D1",
        "stroke": "#7A5200",
        "icon": "#7A5200"
      },
      "dark": {
        "fill": "#2E2610",
        "stroke": "#E8A93A",
        "icon": "#F0B84F"
      }
    }
  },
  "template": {
    "family": "source",
    "drawnAs": "source",
    "double": true,
    "thumb": false,
    "shape": "sheet",
    "size": [
      30,
      26
    ],
    "icon": "M4 5a1 1 0 0 1 1 -1h14a1 1 0 0 1 1 1v2a1 1 0 0 1 -1 1h-14a1 1 0 0 1 -1 -1l0 -2 M4 13a1 1 0 0 1 1 -1h4a1 1 0 0 1 1 1v6a1 1 0 0 1 -1 1h-4a1 1 0 0 1 -1 -1l0 -6 M14 12l6 0 M14 16l6 0 M14 20l6 0",
    "colour": {
      "light": {
        "fill": "#FFFFFF",
        "stroke": "#4A525C",
        "icon": "#4A525C"
      },
      "dark": {
        "fill": "#1C2128",
        "stroke": "#AEB6C0",
        "icon": "#C9CFD6"
      }
    }
  },
  "phone": {
    "family": "identifier",
    "drawnAs": "identifier",
    "double": false,
    "thumb": false,
    "shape": "circle",
    "size": [
      28,
      28
    ],
    "icon": "M5 4h4l2 5l-2.5 1.5a11 11 0 0 0 5 5l1.5 -2.5l5 2v4a2 2 0 0 1 -2 2a16 16 0 0 1 -15 -15a2 2 0 0 1 2 -2",
    "colour": {
      "light": {
        "fill": "#0067A3",
        "stroke": "#004B78",
        "icon": "#FFFFFF"
      },
      "dark": {
        "fill": "#56B4E9",
        "stroke": "#9AD3F5",
        "icon": "#0B1014"
      }
    }
  },
  "email": {
    "family": "identifier",
    "drawnAs": "identifier",
    "double": false,
    "thumb": false,
    "shape": "diamond",
    "size": [
      36,
      36
    ],
    "icon": "M3 7a2 2 0 0 1 2 -2h14a2 2 0 0 1 2 2v10a2 2 0 0 1 -2 2h-14a2 2 0 0 1 -2 -2v-10 M3 7l9 6l9 -6",
    "colour": {
      "light": {
        "fill": "#B04600",
        "stroke": "#7D3100",
        "icon": "#FFFFFF"
      },
      "dark": {
        "fill": "#F08C50",
        "stroke": "#F9BE98",
        "icon": "#0B1014"
      }
    }
  },
  "payment": {
    "family": "identifier",
    "drawnAs": "identifier",
    "double": false,
    "thumb": false,
    "shape": "hexagon",
    "size": [
      33,
      29
    ],
    "icon": "M3 8a3 3 0 0 1 3 -3h12a3 3 0 0 1 3 3v8a3 3 0 0 1 -3 3h-12a3 3 0 0 1 -3 -3l0 -8 M3 10l18 0 M7 15l.01 0 M11 15l2 0",
    "colour": {
      "light": {
        "fill": "#8C3D73",
        "stroke": "#652A52",
        "icon": "#FFFFFF"
      },
      "dark": {
        "fill": "#DB95C0",
        "stroke": "#EFC6DF",
        "icon": "#0B1014"
      }
    }
  },
  "handle": {
    "family": "identifier",
    "drawnAs": "identifier",
    "double": false,
    "thumb": false,
    "shape": "tag",
    "size": [
      35,
      25
    ],
    "icon": "M8 9h8 M8 13h6 M18 4a3 3 0 0 1 3 3v8a3 3 0 0 1 -3 3h-5l-5 3v-3h-2a3 3 0 0 1 -3 -3v-8a3 3 0 0 1 3 -3h12",
    "colour": {
      "light": {
        "fill": "#006B4C",
        "stroke": "#004A35",
        "icon": "#FFFFFF"
      },
      "dark": {
        "fill": "#3DBE97",
        "stroke": "#8CE0C5",
        "icon": "#0B1014"
      }
    }
  },
  "site": {
    "family": "identifier",
    "drawnAs": "context",
    "double": false,
    "thumb": false,
    "shape": "cut",
    "size": [
      32,
      26
    ],
    "icon": "M19.5 7a9 9 0 0 0 -7.5 -4a8.991 8.991 0 0 0 -7.484 4 M11.5 3a16.989 16.989 0 0 0 -1.826 4 M12.5 3a16.989 16.989 0 0 1 1.828 4 M19.5 17a9 9 0 0 1 -7.5 4a8.991 8.991 0 0 1 -7.484 -4 M11.5 21a16.989 16.989 0 0 1 -1.826 -4 M12.5 21a16.989 16.989 0 0 0 1.828 -4 M2 10l1 4l1.5 -4l1.5 4l1 -4 M17 10l1 4l1.5 -4l1.5 4l1 -4 M9.5 10l1 4l1.5 -4l1.5 4l1 -4",
    "colour": {
      "light": {
        "fill": "#DFF0FA",
        "stroke": "#1C6A96",
        "icon": "#14557A"
      },
      "dark": {
        "fill": "#122834",
        "stroke": "#6DBFEA",
        "icon": "#8FD0F2"
      }
    }
  },
  "plate": {
    "family": "identifier",
    "drawnAs": "identifier",
    "double": false,
    "thumb": false,
    "shape": "rounded",
    "size": [
      37,
      24
    ],
    "icon": "M5 17a2 2 0 1 0 4 0a2 2 0 1 0 -4 0 M15 17a2 2 0 1 0 4 0a2 2 0 1 0 -4 0 M5 17h-2v-6l2 -5h9l4 5h1a2 2 0 0 1 2 2v4h-2m-4 0h-6m-6 -6h15m-6 0v-5",
    "colour": {
      "light": {
        "fill": "#4B3F8F",
        "stroke": "#2F2663",
        "icon": "#FFFFFF"
      },
      "dark": {
        "fill": "#A99BE8",
        "stroke": "#D0C8F5",
        "icon": "#0B1014"
      }
    }
  },
  "platform": {
    "family": "context",
    "drawnAs": "context",
    "double": false,
    "thumb": false,
    "shape": "barrel",
    "size": [
      32,
      26
    ],
    "icon": "M11 12a1 1 0 1 0 2 0a1 1 0 1 0 -2 0 M16.616 13.924a5 5 0 1 0 -9.23 0 M20.307 15.469a9 9 0 1 0 -16.615 0 M9 21l3 -9l3 9 M10 19h4",
    "colour": {
      "light": {
        "fill": "#E4E7EB",
        "stroke": "#2B323B",
        "icon": "#2B323B"
      },
      "dark": {
        "fill": "#2A3038",
        "stroke": "#C4CBD3",
        "icon": "#DDE1E6"
      }
    }
  },
  "place": {
    "family": "context",
    "drawnAs": "context",
    "double": false,
    "thumb": false,
    "shape": "pentagon",
    "size": [
      31,
      30
    ],
    "icon": "M9 11a3 3 0 1 0 6 0a3 3 0 0 0 -6 0 M17.657 16.657l-4.243 4.243a2 2 0 0 1 -2.827 0l-4.244 -4.243a8 8 0 1 1 11.314 0",
    "colour": {
      "light": {
        "fill": "#F8F4B8",
        "stroke": "#625C00",
        "icon": "#524D00"
      },
      "dark": {
        "fill": "#2B2A0E",
        "stroke": "#DDD34A",
        "icon": "#E8DF6A"
      }
    }
  },
  "country": {
    "family": "context",
    "drawnAs": "context",
    "double": false,
    "thumb": false,
    "shape": "pentagon",
    "size": [
      37,
      36
    ],
    "icon": "M5 5a5 5 0 0 1 7 0a5 5 0 0 0 7 0v9a5 5 0 0 1 -7 0a5 5 0 0 0 -7 0v-9 M5 21v-7",
    "colour": {
      "light": {
        "fill": "#F8F4B8",
        "stroke": "#625C00",
        "icon": "#524D00"
      },
      "dark": {
        "fill": "#2B2A0E",
        "stroke": "#DDD34A",
        "icon": "#E8DF6A"
      }
    }
  },
  "network": {
    "family": "context",
    "drawnAs": "context",
    "double": false,
    "thumb": false,
    "shape": "rounded",
    "size": [
      36,
      30
    ],
    "icon": "M5.931 6.936l1.275 4.249m5.607 5.609l4.251 1.275 M11.683 12.317l5.759 -5.759 M4 5.5a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0 -3 0 M17 5.5a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0 -3 0 M17 18.5a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0 -3 0 M4 15.5a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0",
    "colour": {
      "light": {
        "fill": "#E4E7EB",
        "stroke": "#2B323B",
        "icon": "#2B323B"
      },
      "dark": {
        "fill": "#2A3038",
        "stroke": "#C4CBD3",
        "icon": "#DDE1E6"
      }
    }
  }
} as const;
